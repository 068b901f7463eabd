import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { people, person } from '../../../test/people';
import { listId } from '../../customer/customer';
import { knownBy } from '../../customer/tagged';
import type { ModelId } from '../../segments/model';
import { addDays } from '../../values/civil';
import { join } from '../customers/join';
import { db, type StoredList } from '../db';
import { eraseAll, eraseList } from '../erase';
import { newsOfList } from '../places/news-of-list';
import { placesOf } from '../places/places';
import { sayOf } from '../tags/tags';
import { catchUp } from './catch-up';
import { editSegmentation, fitSegmentation, type Step, takeYardstickAgain } from './fit-segmentation';
import { modelOf, starterId } from './refit';
import { sceneOfList } from './scene-of-list';
import { duplicateSegmentation, renameSegmentation, segmentationsOf, shownOf, showSegmentation } from './segmentations';
import { dropSegmentation, putBack, wholeSegmentation } from './whole-segmentation';

const list = listId.parse('https://crm.example.com/customers');
const today = '2026-11-22';
const now = { today, at: `${today}T09:00:00.000Z` };
const later = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const everybody = people(200).map((person) => ({ ...person, lists: [list] }));
const quiet = () => {};

const storedList: StoredList = {
  id: list,
  adapter: 'generic',
  title: 'Customers',
  address: list,
  columns: [],
  coverage: { read: 200, of: 200, more: false, sortedBy: null },
  read: { first: now.at, last: now.at },
  system: 'https://crm.example.com',
  language: 'en',
  formats: {},
  questions: [],
  missing: [],
  model: null,
};
const bigSpender = (orders: number) => ({
  segments: [
    { key: 'big', name: 'Big', goal: 'reward', tone: 'good', when: { field: 'orders', op: '>=', value: orders } },
    { key: 'rest', name: 'Rest', goal: 'inform', tone: 'quiet', when: 'otherwise' },
  ],
});

async function fitted(params: unknown = bigSpender(10), method = 'rules', name: string | null = null) {
  const outcome = await fitSegmentation({ list, method, params, name }, now, quiet);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const countOf = async (model: ModelId, key: string) =>
  [...(await placesOf(model)).values()].filter(({ segment }) => segment === key).length;
const moves = async () => (await db.history.toArray()).filter((entry) => entry.kind === 'move');

beforeEach(async () => {
  await eraseAll();
  await db.lists.put(storedList);
  await db.customers.bulkPut(everybody);
});

describe('several segmentations of a list', () => {
  it('has the starter, and one more for each that the user makes; it shows what it is told to', async () => {
    await modelOf({ ...storedList }, now);
    const mine = await fitted(bigSpender(10), 'rules', ' Mine ');
    expect((await segmentationsOf(list)).map(({ id, name }) => [id, name])).toEqual([
      [starterId(list), null],
      [mine, 'Mine'],
    ]);
    expect((await shownOf(list))?.id).toBe(starterId(list));
    expect(await showSegmentation(list, mine)).toBe(true);
    expect((await shownOf(list))?.id).toBe(mine);
    expect(await showSegmentation(listId.parse('other'), mine)).toBe(false);
    await renameSegmentation(mine, ' ');
    expect((await shownOf(list))?.name).toBeNull();
  });

  it('places everybody when it is made, and nobody has moved by that', async () => {
    const mine = await fitted();
    expect((await placesOf(mine)).size).toBe(200);
    expect(await moves()).toEqual([]);
  });

  it('tells where the work is', async () => {
    const steps: Step['step'][] = [];
    await fitSegmentation({ list, method: 'rfm', params: {}, name: null }, now, ({ step }) => steps.push(step));
    expect(steps).toEqual(['reading', 'fitting', 'placing']);
  });

  it('says why it can’t be made, and leaves nothing behind', async () => {
    const outcomes = await Promise.all([
      fitSegmentation({ list, method: 'magic', params: {}, name: null }, now, quiet),
      fitSegmentation({ list, method: 'rfm', params: { preset: 'none' }, name: null }, now, quiet),
      fitSegmentation({ list: listId.parse('gone'), method: 'rfm', params: {}, name: null }, now, quiet),
    ]);
    const codes = outcomes.map((outcome) => !outcome.ok && outcome.problem.code);
    expect(codes).toEqual(['unknown-method', 'bad-params', 'segmentation-gone']);
    expect(await segmentationsOf(list)).toEqual([]);
  });

  it('keeps a chosen one when the list grows, and follows it with the starter', async () => {
    const part = { ...storedList, coverage: { read: 200, of: 900, more: true, sortedBy: null } };
    await db.lists.put(part);
    await modelOf(part, now);
    const mine = await fitted({}, 'rfm');
    const grown = { ...part, coverage: { ...part.coverage, read: 400 } };
    const starter = await modelOf({ ...grown, model: starterId(list) }, later);
    expect(starter.ok && starter.value).toMatchObject({ id: starterId(list), version: 2, cause: 'yardstick' });
    const chosen = await modelOf({ ...grown, model: mine }, later);
    expect(chosen.ok && chosen.value).toMatchObject({ id: mine, version: 1, asOf: today });
  });
});

describe('a segmentation that changes', () => {
  it('keeps its id and counts its versions; edited rules move people because of that', async () => {
    const mine = await fitted();
    const before = await countOf(mine, 'big');
    const edited = await editSegmentation(mine, bigSpender(3), later, quiet);
    expect(edited).toEqual({ ok: true, value: mine });
    expect((await db.models.get(mine))?.version).toBe(2);
    expect(await countOf(mine, 'big')).toBeGreaterThan(before);
    const causes = new Set((await moves()).map(({ cause }) => cause));
    expect([...causes]).toEqual(['rule edited']);
  });

  it('an edited starter is the user’s own', async () => {
    await modelOf({ ...storedList }, now);
    expect((await db.models.get(starterId(list)))?.because).not.toBeNull();
    await editSegmentation(starterId(list), { preset: 'klaviyo' }, later, quiet);
    expect((await db.models.get(starterId(list)))?.because).toBeNull();
  });

  it('takes its yardstick again of everybody of today, and moves people because of that', async () => {
    const mine = await fitted({}, 'rfm');
    const richer = everybody.slice(0, 100).map(({ values, ...one }) => ({
      ...one,
      values: { ...values, orders: 40, totalSpend: { amount: 90_000, currency: 'EUR' } },
      id: `${one.id} twin` as typeof one.id,
    }));
    await db.customers.bulkPut(richer);
    await takeYardstickAgain(mine, now, quiet);
    const causes = new Map<string, number>();
    for (const { cause } of await moves()) causes.set(cause, (causes.get(cause) ?? 0) + 1);
    expect([...causes.keys()].sort()).toEqual(['first seen', 'yardstick']);
    expect(causes.get('first seen')).toBe(100);
    expect((await db.models.get(mine))?.trainedOn.customers).toBe(300);
  });

  it('is duplicated with where everybody stands, and then goes its own way', async () => {
    const mine = await fitted();
    const copy = await duplicateSegmentation(mine, 'Copy', later.at);
    if (!copy) throw new Error('no copy');
    expect(await countOf(copy, 'big')).toBe(await countOf(mine, 'big'));
    await editSegmentation(copy, bigSpender(1), later, quiet);
    expect(await countOf(copy, 'big')).toBeGreaterThan(await countOf(mine, 'big'));
    expect((await db.models.get(mine))?.version).toBe(1);
  });

  it('places everybody in each of them when the app catches up', async () => {
    const recent = (days: number) => ({
      segments: [
        {
          key: 'recent',
          name: 'Recent',
          goal: 'grow',
          tone: 'good',
          when: { field: 'lastOrder', op: 'in the last', days },
        },
      ],
    });
    const [a, b] = [await fitted(recent(30)), await fitted(recent(90))];
    const inAMonth = { today: addDays(today, 30), at: `${addDays(today, 30)}T09:00:00.000Z` };
    const before = [await countOf(a, 'recent'), await countOf(b, 'recent')];
    await catchUp(list, inAMonth);
    expect(await countOf(a, 'recent')).toBeLessThan(before[0] ?? 0);
    expect(await countOf(b, 'recent')).toBeLessThan(before[1] ?? 0);
    expect(new Set((await moves()).map(({ cause }) => cause))).toEqual(new Set(['time']));
    const turned = new Set((await moves()).map(({ model }) => model));
    expect(turned).toEqual(new Set([a, b]));
  });
});

describe('what the user did to a customer', () => {
  const vip = (key: string, when: unknown) => ({
    segments: [{ key, name: key, goal: 'reward', tone: 'good', when }],
  });
  const catchUpAt = (hour: number) => catchUp(list, { today: later.today, at: `${later.today}T${hour}:00:00.000Z` });
  const causes = async (customer: string) =>
    (await moves()).filter((move) => move.customer === customer).map(({ cause }) => cause);

  it('is the cause of a move: a tag', async () => {
    const one = { ...person('a', { tags: [] }), lists: [list] };
    await db.customers.put(one);
    await fitted(vip('tagged', { field: 'tags', op: 'contains', value: 'vip' }));
    await sayOf(knownBy(one), { tags: ['vip'], note: '' }, later.at);
    await catchUpAt(10);
    expect(await causes('a')).toEqual(['tagged']);
    // Read on its page an hour later, that is no act of the user.
    await db.customers.update(one.id, { 'values.tags': [] });
    const read = { kind: 'value', at: `${later.today}T11:00:00.000Z`, list, customer: one.id, field: 'tags' } as const;
    await db.history.add({ ...read, from: ['vip'], to: [] });
    await catchUpAt(12);
    expect(await causes('a')).toEqual(['tagged', 'behaviour']);
  });

  it('is the cause of a move: joining two customers', async () => {
    const [one, other] = [person('a', { stage: 'Lead' }), person('b', { orders: 30 })];
    await db.customers.bulkPut([one, other].map((customer) => ({ ...customer, lists: [list] })));
    await fitted(vip('big', { field: 'orders', op: '>=', value: 20 }));
    await join(one.id, other.id, later.at);
    await catchUpAt(10);
    expect(await causes('a')).toEqual(['correction']);
  });
});

describe('news of a list', () => {
  const recent = {
    segments: [
      {
        key: 'recent',
        name: 'Recent',
        goal: 'grow',
        tone: 'good',
        when: { field: 'lastOrder', op: 'in the last', days: 30 },
      },
    ],
  };
  const inAWeek = { today: addDays(today, 7), at: `${addDays(today, 7)}T09:00:00.000Z` };

  it('tells who turns within a week, and then that they did, and why', async () => {
    await db.lists.update(list, {
      columns: [{ header: 'Last order', machine: null, field: 'lastOrder', kind: 'date', certainty: 1, reasons: [] }],
    });
    const mine = await fitted(recent);
    expect(await newsOfList(list, today, today)).toBeNull();
    await showSegmentation(list, mine);
    const news = await newsOfList(list, today, today);
    expect(news?.moved).toEqual([]);
    expect(news?.stale).toEqual([]);
    const turning = news?.turning ?? [];
    expect(turning.length).toBeGreaterThan(0);
    expect(turning.every(({ on }) => on > today && on <= inAWeek.today)).toBe(true);

    // A week later, before anybody is placed anew, those who have turned are counted as stale; after, they have moved.
    expect((await newsOfList(list, today, inAWeek.today))?.stale).toEqual([
      { kind: 'turned', customers: turning.length },
    ]);
    await catchUp(list, inAWeek);
    const after = await newsOfList(list, today, inAWeek.today);
    expect(after?.stale).toEqual([]);
    const where = (one: { customer: string; to: string | null }) => `${one.customer} to ${one.to}`;
    expect(after?.moved.map(where).sort()).toEqual(turning.map(where).sort());
    expect(new Set(after?.moved.map(({ cause }) => cause))).toEqual(new Set(['time']));
  });

  it('an insight sees the list as it is kept: its moves, its other segmentations, and the customers of then', async () => {
    const mine = await fitted(recent);
    await fitted({}, 'rfm');
    await catchUp(list, inAWeek);
    const [first] = everybody;
    if (!first) throw new Error('nobody');
    await db.history.add({ kind: 'value', at: inAWeek.at, list, customer: first.id, field: 'orders', from: 99 });
    const model = await db.models.get(mine);
    const scene = model && (await sceneOfList(model, today, inAWeek.today));
    expect(scene?.others?.map(({ method }) => method)).toEqual(['rfm']);
    expect(scene?.moves?.entries.length).toBeGreaterThan(0);
    expect(scene?.placed.length).toBe(200);
    expect(scene?.earlier?.asOf).toBe(today);
    expect(scene?.earlier?.customers.find(({ id }) => id === first.id)?.values.orders).toBe(99);
  });
});

describe('a segmentation that is dropped', () => {
  it('is put back as it was, shown again where it was shown', async () => {
    await modelOf({ ...storedList }, now);
    const mine = await fitted();
    await showSegmentation(list, mine);
    await editSegmentation(mine, bigSpender(3), later, quiet);
    const whole = async () => Promise.all([db.models.toArray(), db.assignments.toArray(), moves(), db.lists.toArray()]);
    const before = await whole();
    const dropped = await dropSegmentation(mine);
    expect((await segmentationsOf(list)).map(({ id }) => id)).toEqual([starterId(list)]);
    expect((await shownOf(list))?.id).toBe(starterId(list));
    expect(await moves()).toEqual([]);
    if (!dropped) throw new Error('nothing dropped');
    await putBack(dropped);
    expect(await whole()).toEqual(before);
    expect(await dropSegmentation('none' as never)).toBeNull();
  });

  it('is put back as it was before its rules or its limits were others', async () => {
    await modelOf({ ...storedList }, now);
    const mine = await fitted();
    await showSegmentation(list, mine);
    const whole = async () => Promise.all([db.models.toArray(), db.assignments.toArray(), moves(), db.lists.toArray()]);
    const before = [await whole(), await wholeSegmentation(mine)] as const;
    await editSegmentation(mine, bigSpender(3), later, quiet);
    await takeYardstickAgain(mine, later, quiet);
    expect(await whole()).not.toEqual(before[0]);
    if (!before[1]) throw new Error('no segmentation');
    await putBack(before[1]);
    expect(await whole()).toEqual(before[0]);
    await eraseList(list);
    await putBack(before[1]);
    expect(await db.models.count()).toBe(0);
  });

  it('goes with its list', async () => {
    await fitted();
    await fitted(bigSpender(3));
    await eraseList(list);
    for (const table of [db.models, db.assignments, db.history, db.lists]) expect(await table.count()).toBe(0);
  });
});

it('a database of the first version keeps its segmentation', async () => {
  await db.delete();
  const old = new Dexie('segment-lens');
  old.version(1).stores({
    customers: 'id, *keys, *lists',
    lists: 'id',
    history: '++, customer, list, at',
    models: 'id',
    assignments: '[model+customer], customer, [model+segment]',
    messages: 'id',
    campaigns: 'id',
    settings: 'key',
  });
  const because = { method: 'rfm', set: null, name: 'x', fields: [], passedOver: [] };
  const model = { id: starterId(list), method: 'rfm', asOf: today, version: 3 };
  await old.table('lists').bulkPut([
    { ...storedList, model: model.id, because },
    { ...storedList, id: 'other', because: null },
  ]);
  await old.table('models').bulkPut([model, { ...model, id: 'lost' }, { ...model, id: 'starter:other' }]);
  await old
    .table('assignments')
    .put({ model: model.id, customer: 'a', segment: 's', version: 3, since: today, asOf: today });
  old.close();
  await db.open();
  expect(await db.lists.get(list)).toEqual({ ...storedList, model: model.id });
  expect(await db.models.where('list').equals(list).toArray()).toMatchObject([
    { ...model, list, because, name: null, cause: 'made', earlier: [] },
  ]);
  expect(await db.models.where('list').equals('other').count()).toBe(1);
  expect(await db.models.count()).toBe(2);
  expect((await db.assignments.toArray()).map(({ at }) => at)).toEqual([`${today}T23:59:59.999Z`]);
});
