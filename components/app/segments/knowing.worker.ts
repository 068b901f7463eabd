import { derivedFrom, derivedKeys, growsDaily, withDerived } from '@/core/customer/derived';
import type { Scene } from '@/core/insights/insight';
import affinity from '@/core/insights/insights/affinity';
import breadth from '@/core/insights/insights/breadth';
import drift from '@/core/insights/insights/drift';
import evidence from '@/core/insights/insights/evidence';
import migration from '@/core/insights/insights/migration';
import money from '@/core/insights/insights/money';
import overlap from '@/core/insights/insights/overlap';
import potential from '@/core/insights/insights/potential';
import price from '@/core/insights/insights/price';
import profile from '@/core/insights/insights/profile';
import quotes from '@/core/insights/insights/quotes';
import { shallowRuleOf } from '@/core/segments/clusters/shallow-rule';
import { methodOf } from '@/core/segments/index';
import { isShown } from '@/core/segments/judge';
import { modelId } from '@/core/segments/model';
import { db } from '@/core/store/db';
import { sceneOfList } from '@/core/store/segmentations/scene-of-list';
import type { Answer, Ask, Known } from './knowing';

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
  const { today } = ask;
  const scene = await sceneOfList(model, 'since' in ask ? ask.since : today, today);
  switch (ask.ask) {
    case 'know':
      return { answer: 'known', known: knownOf(scene) };
    case 'flow':
      return { answer: 'flow', migration: migration.compute(scene) };
    case 'overlap': {
      const others = (scene.others ?? []).filter(({ id }) => id === ask.other);
      return { answer: 'overlap', pairs: overlap.compute({ ...scene, others }).pairs };
    }
    case 'rule':
      return { answer: 'rule', rule: ruleFor(scene, ask.segment) };
  }
}

const knownOf = (scene: Scene): Known => ({
  breadth: breadth.compute(scene).segments,
  profile: profile.compute(scene).segments,
  migration: migration.compute(scene),
  money: money.compute(scene),
  potential: potential.compute(scene),
  affinity: affinity.compute(scene),
  price: price.compute(scene),
  quotes: quotes.compute(scene).segments,
  drift: drift.compute(scene),
  evidence: evidence.compute(scene),
});

/** A rule asks how long ago something was: a list of dates would say nothing tomorrow. */
const daysSince = (date: string): string =>
  derivedKeys.find((key) => growsDaily(key) && derivedFrom(key).some((field) => field === date)) ?? date;

/** The segment in the fields that its method goes by. */
function ruleFor({ model, placed, asOf }: Scene, segment: string) {
  const customers = placed.map(({ customer }) => withDerived(customer, asOf));
  const asked = new Set(methodOf(model).looksAt(model).map(daysSince));
  const fields = [...asked].filter((field) => isShown(customers, field));
  return shallowRuleOf(customers, fields, (row) => placed[row]?.placement.segment === segment);
}
