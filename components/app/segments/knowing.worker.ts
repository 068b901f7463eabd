import { withDerived } from '@/core/customer/derived';
import { type Around, membersOf, sceneOf } from '@/core/insights/insight';
import breadth from '@/core/insights/insights/breadth';
import migration from '@/core/insights/insights/migration';
import overlap from '@/core/insights/insights/overlap';
import profile from '@/core/insights/insights/profile';
import { shallowRuleOf } from '@/core/segments/clusters/shallow-rule';
import { methodOf } from '@/core/segments/index';
import { isShown } from '@/core/segments/judge';
import { modelId } from '@/core/segments/model';
import { db, type StoredModel } from '@/core/store/db';
import { memberOfFor } from '@/core/store/member-of';
import type { Answer, Ask } from './knowing';

/** What takes seconds on 10,000 customers is found out here. One ask a worker. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).then(
    (told) => postMessage(told),
    (error) =>
      postMessage({
        answer: 'problem',
        problem: { code: 'background-failed', detail: String(error) },
      } satisfies Answer),
  );
});

async function answer(ask: Ask): Promise<Answer> {
  const model = await db.models.get(modelId.parse(ask.model));
  if (!model) return { answer: 'problem', problem: { code: 'segmentation-gone' } };
  if (ask.ask === 'know') {
    const scene = await sceneFor(model, ask.today, { moves: await movesSince(model, ask.since) });
    const known = {
      breadth: breadth.compute(scene).segments,
      profile: profile.compute(scene).segments,
      migration: migration.compute(scene),
    };
    return { answer: 'known', known };
  }
  if (ask.ask === 'overlap') {
    const other = await db.models.get(modelId.parse(ask.other));
    if (!other) return { answer: 'problem', problem: { code: 'segmentation-gone' } };
    return { answer: 'overlap', pairs: overlap.compute(await sceneFor(model, ask.today, { others: [other] })).pairs };
  }
  return { answer: 'rule', rule: await ruleFor(model, ask.segment, ask.today) };
}

async function sceneFor(model: StoredModel, today: string, around: Around) {
  const list = await db.lists.get(model.list);
  const customers = await db.customers.where('lists').equals(model.list).toArray();
  const memberOf = await memberOfFor(model);
  return sceneOf(customers, model, today, {
    ...(memberOf && { memberOf }),
    ...(list && { coverage: list.coverage, columns: list.columns }),
    ...around,
  });
}

async function movesSince({ id, list }: StoredModel, since: string): Promise<NonNullable<Around['moves']>> {
  const entries = await db.history.where('list').equals(list).toArray();
  return { since, entries: entries.filter((entry) => entry.kind === 'move' && entry.model === id) as never };
}

/** The segment in the fields that its method goes by. */
async function ruleFor(model: StoredModel, segment: string, today: string) {
  const scene = await sceneFor(model, today, {});
  const needs = methodOf(model).needs(model.params);
  const customers = scene.placed.map(({ customer }) => withDerived(customer, today));
  const members = new Set(
    membersOf(scene)
      .find((one) => one.segment === segment)
      ?.members.map(({ id }) => id),
  );
  const fields = (needs.ok ? needs.value : []).filter((field) => isShown(customers, field));
  return shallowRuleOf(customers, fields, (row) => members.has(customers[row]?.id as never));
}
