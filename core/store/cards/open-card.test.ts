import { beforeEach, expect, it } from 'vitest';
import { customerId, listId } from '../../customer/customer';
import { modelId } from '../../segments/model';
import { fitStarter } from '../../segments/starter';
import { db } from '../db';
import { eraseAll } from '../erase';
import { openCard } from './open-card';

const today = '2026-11-22';
const at = '2026-11-21T09:00:00.000Z';
const list = listId.parse('https://shop.example/customers');
const model = modelId.parse('m');
const coverage = { read: 60, of: 60, more: false, sortedBy: null };
const dayOf = (index: number) => new Date(Date.UTC(2026, 10, 20 - index * 5)).toISOString().slice(0, 10);
const people = Array.from({ length: 60 }, (_, index) => ({
  id: customerId.parse(`p${String(index).padStart(2, '0')}`),
  keys: [],
  values: {
    name: `Person ${index}`,
    lastOrder: dayOf(index),
    orders: 1 + (index % 7),
    totalSpend: { amount: 100 * (1 + (index % 13)), currency: 'SEK' },
  },
  own: {},
  sources: {
    lastOrder: { list, at, text: `on ${dayOf(index)}` },
    orders: { list, at, text: `${1 + (index % 7)} orders` },
    totalSpend: { list, at, text: `${100 * (1 + (index % 13))} kr` },
  },
  lists: [list],
  seen: { first: at, last: at },
}));

beforeEach(eraseAll);

it('says of every reason where it was read, also of those that are computed from what was read', async () => {
  const fitted = fitStarter(people, { asOf: today, seed: 1, id: model, coverage });
  if (!fitted.ok) throw new Error(fitted.problem.code);
  expect(fitted.value.model.method).toBe('rfm');
  await db.models.put({
    ...fitted.value.model,
    list: list,
    name: null,
    because: fitted.value.because,
    made: at,
    cause: 'made',
    earlier: [],
  });
  await db.customers.bulkPut(people);
  await db.lists.put({
    id: list,
    adapter: 'generic',
    title: 'Buyers',
    address: list,
    columns: [],
    coverage,
    read: { first: at, last: at },
    system: list,
    language: 'en',
    formats: {},
    questions: [],
    missing: [],
    model,
  });
  const card = await openCard({ address: list, customer: 'p07' }, today, 'en');
  const reads = card?.reasons.map(({ read }) => read) ?? [];
  expect(reads.length).toBeGreaterThan(2);
  expect(reads.filter((read) => read === null)).toEqual([]);
  expect(reads.some((read) => read?.includes(`“on ${dayOf(7)}” in Buyers`))).toBe(true);

  // And to where the label turns: on that day it says so.
  const [segment = '', turns = ''] = /^(.+) from (.+) on if nothing happens$/.exec(card?.until ?? '')?.slice(1) ?? [];
  const then = new Date(`${turns} UTC`).toISOString().slice(0, 10);
  expect(then > today).toBe(true);
  expect(segment).not.toBe(card?.segment);
  expect((await openCard({ address: list, customer: 'p07' }, then, 'en'))?.segment).toBe(segment);

  // What is lacking in a file is added to the file.
  const nobody = customerId.parse('q');
  const { lastOrder: _, ...values } = people[0]?.values ?? {};
  await db.customers.put({ ...people[0], id: nobody, values } as (typeof people)[number]);
  const nextOf = async () => (await openCard({ address: list, customer: nobody }, today, 'en'))?.next;
  expect(await nextOf()).toContain('in your CRM');
  await db.lists.update(list, { adapter: 'file' });
  expect(await nextOf()).not.toContain('CRM');
});
