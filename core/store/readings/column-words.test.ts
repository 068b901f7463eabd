import { beforeEach, describe, expect, it } from 'vitest';
import { listId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import type { Reading } from '../../reading/reading';
import { db } from '../db';
import { eraseAll, eraseList } from '../erase';
import { answerQuestion, takeAnswerBack } from './answer-question';
import { correctColumn } from './correct-column';
import { seeList } from './see-list';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const later = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const site = 'https://crm.example.com';
const [first, second] = [listId.parse(`${site}/customers`), listId.parse(`${site}/favourites`)];

const column = (header: string, field: string | null, kind: Column['kind']): Column => ({
  header,
  machine: null,
  field,
  kind,
  certainty: 0.9,
  reasons: [],
});
const columns = [
  column('Name', 'name', 'text'),
  column('E-mail', 'email', 'text'),
  column('Spent', 'totalSpend', 'money'),
  column('Since', 'createdAt', 'date'),
];
/** Nothing tells here whether the sign groups or divides, or which of two numbers is the month. */
const row = (n: number) => [`Person ${n}`, `p${n}@example.com`, `${n}.234`, `0${n}/0${n + 1}/2025`];
const readingOf = (address: string, system: string, numbers: number[], more: Partial<Reading> = {}): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address,
  system,
  language: 'sv',
  columns,
  rows: numbers.map((n) => ({ key: `${n}`, record: null, cells: row(n) })),
  coverage: { read: numbers.length, of: numbers.length, more: false, sortedBy: null },
  ...more,
});
const see = (address: string, numbers: number[], more?: Partial<Reading>) =>
  seeList(readingOf(address, address.startsWith(site) ? site : address, numbers, more), now, 'en');
const customer = (n: number) => db.customers.where('keys').equals(`email:p${n}@example.com`).first();
const spentBy = async (n: number) => (await customer(n))?.values.totalSpend?.amount;
const questionsOf = async (id: string) =>
  ((await db.lists.get(listId.parse(id)))?.questions ?? []).map(({ header, about }) => `${header} ${about}`);

beforeEach(eraseAll);

describe('an answered question', () => {
  it('is read again from the raw texts, with its date, and gives new segments', async () => {
    await see(first, [1, 2, 3]);
    expect(await questionsOf(first)).toEqual(['Spent decimal', 'Since dateOrder']);
    const before = await spentBy(2);
    const other = before === 2234 ? 2.234 : 2234;
    await db.lists.update(first, { model: 'm' as never });
    await answerQuestion(first, 'Spent', before === 2234 ? '.' : ',', later.today, 'en');
    expect(await spentBy(2)).toBe(other);
    expect((await customer(2))?.sources.totalSpend).toMatchObject({ at: now.at, text: '2.234' });
    expect(await questionsOf(first)).toEqual(['Since dateOrder']);
    expect((await db.lists.get(first))?.model).toBeNull();

    await answerQuestion(first, 'Since', 'MDY', later.today, 'en');
    expect((await customer(2))?.values.createdAt).toBe('2025-02-03');
    expect(await questionsOf(first)).toEqual([]);
    // Read again from the page, it stays so.
    await see(first, [1, 2, 3]);
    expect([await spentBy(2), (await customer(2))?.values.createdAt]).toEqual([other, '2025-02-03']);
  });

  it('can be taken back: then it is asked again', async () => {
    await see(first, [1, 2, 3]);
    const before = await db.customers.toArray();
    await answerQuestion(first, 'Spent', '.', later.today, 'en');
    await takeAnswerBack(first, 'Spent', 'decimal', later.today, 'en');
    expect(await questionsOf(first)).toEqual(['Spent decimal', 'Since dateOrder']);
    expect(await db.customers.toArray()).toEqual(before);
  });

  it('changes nothing when the choice was not offered', async () => {
    await see(first, [1, 2, 3]);
    const before = await db.lists.toArray();
    await answerQuestion(first, 'Spent', 'DMY', later.today, 'en');
    expect(await db.lists.toArray()).toEqual(before);
  });
});

describe('the user’s word holds', () => {
  it('on every list of the site that has the column, read before or after', async () => {
    await see(first, [1, 2]);
    await see(second, [3, 4]);
    await correctColumn(first, 'Spent', 'revenue', later.today, 'en');
    await answerQuestion(first, 'Spent', ',', later.today, 'en');
    expect((await customer(3))?.values).toMatchObject({ revenue: { amount: 3234 } });
    expect((await customer(3))?.values.totalSpend).toBeUndefined();
    expect((await customer(3))?.sources.totalSpend).toBeUndefined();
    await see(`${site}/others`, [5]);
    expect((await customer(5))?.values).toMatchObject({ revenue: { amount: 5234 } });
    await see('https://other.example.com/customers', [6]);
    expect((await customer(6))?.values.revenue).toBeUndefined();
  });

  it('on its own list against what is said of another', async () => {
    await see(first, [1]);
    await see(second, [2]);
    await correctColumn(first, 'Spent', 'revenue', later.today, 'en');
    await correctColumn(second, 'Spent', 'mrr', later.today, 'en');
    expect([(await customer(1))?.values.revenue, (await customer(2))?.values.mrr].every(Boolean)).toBe(true);
  });

  it('on a pasted list with the same set of headers, and after its list is forgotten', async () => {
    await see(first, [1]);
    await correctColumn(first, 'Spent', 'revenue', later.today, 'en');
    await eraseList(first);
    const turned = [...columns].reverse();
    const rows = [{ key: '1', record: null, cells: row(7).reverse() }];
    await see('paste:Spring', [7], { columns: turned, rows });
    expect((await customer(7))?.values.revenue).toBeDefined();
    await see('paste:Less', [8], {
      columns: columns.slice(0, 3),
      rows: [{ key: '1', record: null, cells: row(8).slice(0, 3) }],
    });
    expect((await customer(8))?.values.revenue).toBeUndefined();
  });
});
