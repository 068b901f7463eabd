import { beforeEach, expect, it } from 'vitest';
import { type Customer, customerId, listId } from '../../customer/customer';
import { countCustomers, putCustomers } from '../customers/customers';
import { customersOfList } from '../customers/customers-of-list';
import { db } from '../db';
import { eraseAll } from '../erase';
import { tagMany } from './tag-many';
import { sayOf } from './tags';

const at = '2026-11-29T09:00:00.000Z';
const list = listId.parse('https://crm.example/people');
/** Three people; the second has a tag on the list, too. */
const people: Customer[] = ['Anna Berg', 'Bo Ek', 'Eva Dahl'].map((name, n) => ({
  id: customerId.parse(`record:crm:${n}`),
  keys: [`record:crm:${n}`, `email:p${n}@x.se`],
  values: { name, email: `p${n}@x.se`, ...(n === 1 && { tags: ['vip'] }) },
  own: {},
  sources: n === 1 ? { tags: { list, at, text: 'vip' } } : {},
  lists: [list],
  seen: { first: at, last: at },
}));
const tags = async () => (await db.customers.orderBy('id').toArray()).map(({ values }) => values.tags ?? []);

beforeEach(async () => {
  await eraseAll();
  await db.customers.bulkPut(people);
});

it('gives a tag to all, beside what was said of them, and takes it back', async () => {
  await sayOf({ keys: ['email:p0@x.se'], name: 'Anna Berg' }, { tags: ['fair'], note: 'met in Malmö' }, at);
  const { changed, undo } = await tagMany(people, { tag: 'fair', given: true }, at);
  // Anna has it already.
  expect([changed, await tags()]).toEqual([2, [['fair'], ['vip', 'fair'], ['fair']]]);
  await undo();
  expect(await tags()).toEqual([['fair'], ['vip'], []]);
  expect((await db.tagged.toArray()).map(({ tags, note }) => [tags, note])).toEqual([[['fair'], 'met in Malmö']]);
});

it('takes a tag from those who have it of the user, not what a list shows', async () => {
  await tagMany(people, { tag: 'fair', given: true }, at);
  await sayOf({ keys: ['email:p2@x.se'], name: 'Eva Dahl' }, { tags: ['fair'], note: 'calls back' }, at);
  const { changed, undo } = await tagMany(people.slice(1), { tag: 'fair', given: false }, at);
  expect([changed, await tags()]).toEqual([2, [['fair'], ['vip'], []]]);
  // The note stays.
  expect((await db.tagged.toArray()).map(({ note }) => note)).toContain('calls back');
  await undo();
  expect(await tags()).toEqual([['fair'], ['vip', 'fair'], ['fair']]);
  expect((await tagMany(people, { tag: 'vip', given: false }, at)).changed).toBe(0);
});

it('one person in two rows has it once, and undone is without it', async () => {
  const twice = [people[0], people[0]].filter((one) => one !== undefined);
  const { changed, undo } = await tagMany(twice, { tag: 'fair', given: true }, at);
  await undo();
  expect([changed, await db.tagged.count()]).toEqual([1, 0]);
});

it('stopped half-way has changed nothing', async () => {
  const stop = new AbortController();
  const onDone = (customers: number) => customers === 2 && stop.abort();
  await expect(tagMany(people, { tag: 'fair', given: true }, at, { signal: stop.signal, onDone })).rejects.toThrow();
  expect([await db.tagged.count(), await tags()]).toEqual([0, [[], ['vip'], []]]);
});

it('some of an import that lies in packs get it, and nobody else', async () => {
  const file = listId.parse('file:shop.csv');
  const many = Array.from({ length: 1200 }, (_, n): Customer => {
    const email = `f${n}@x.se`;
    const [id, keys] = [customerId.parse(`email:${email}`), [`email:${email}`]];
    return { id, keys, values: { email }, own: {}, sources: {}, lists: [file], seen: { first: at, last: at } };
  });
  await putCustomers(many);
  const { changed, undo } = await tagMany(many.slice(490, 520), { tag: 'fair', given: true }, at);
  const tagged = async () => (await customersOfList(file)).filter(({ values }) => values.tags?.includes('fair')).length;
  expect([changed, await tagged(), await countCustomers(file)]).toEqual([30, 30, 1200]);
  await undo();
  expect([await tagged(), await countCustomers(file)]).toEqual([0, 1200]);
});
