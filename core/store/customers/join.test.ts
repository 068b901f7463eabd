import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CustomerId, customerId, listId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import type { Reading } from '../../reading/reading';
import { db } from '../db';
import { eraseAll, eraseList, erasePerson } from '../erase';
import { seeList } from '../readings/see-list';
import { likelyIn } from '../segmentations/likely-in';
import { join, undoJoin } from './join';
import { keepApart } from './keep-apart';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const later = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const system = 'https://crm.example.com';
const address = listId.parse(`${system}/customers`);

const fields = ['name', 'company', 'email', 'phone', 'city'] as const;
const columns: Column[] = fields.map((field) => ({
  header: field,
  machine: null,
  field,
  kind: 'text',
  certainty: 1,
  reasons: [],
}));
type Row = { record: string | null; cells: (string | null)[] };
const reading = (rows: Row[], at: string = address): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address: at,
  system,
  language: 'sv',
  columns,
  rows: rows.map((row, index) => ({ key: row.record ?? `${index}`, ...row })),
  coverage: { read: rows.length, of: rows.length, more: false, sortedBy: null },
});
const two: Row[] = [
  { record: null, cells: ['Anna Berg', 'Nordbygg AB', null, '+46701234567', 'Lund'] },
  { record: null, cells: ['A Berg', 'Nordbygg AB', null, '+46701234567', 'Malmö'] },
];
const ids = async () => (await db.customers.toCollection().primaryKeys()) as CustomerId[];
const everything = () => Promise.all(db.tables.map((table) => table.toCollection().toArray()));

async function joinTheTwo() {
  await seeList(reading(two), now, 'en');
  const [pair] = await likelyIn(address);
  if (!pair) throw new Error('no pair');
  await join(pair.a.id, pair.b.id, later.at);
  return pair;
}

beforeEach(eraseAll);

describe('two customers joined', () => {
  it('are one with the identities and values of both, and stay one when the list is read again', async () => {
    const { a, b } = await joinTheTwo();
    expect(await ids()).toEqual([a.id]);
    const one = await db.customers.get(a.id);
    for (const key of [...a.keys, ...b.keys]) expect(one?.keys).toContain(key);
    const again = await seeList(reading(two), later, 'en');
    expect(again.ok).toBe(true);
    expect(await ids()).toEqual([a.id]);
    // Two rows that say two things of one customer are no news each time the page is read.
    const changes = () => db.history.filter(({ kind }) => kind === 'value').count();
    const before = await changes();
    await seeList(reading(two), later, 'en');
    expect(await changes()).toBe(before);
    expect(await likelyIn(address)).toEqual([]);
  });

  it('stay one when they are two records of the system, or have two addresses', async () => {
    const rows: Row[] = [
      { record: '1', cells: ['Jan Bakker', 'Polder BV', 'jan@polder.example.com', null, null] },
      { record: '2', cells: ['Jan Bakker', 'Polder BV', 'bakker@polder.example.com', null, null] },
    ];
    await seeList(reading(rows), now, 'en');
    const [pair] = await likelyIn(address);
    expect(pair?.by).toBe('person');
    if (pair) await join(pair.a.id, pair.b.id, later.at);
    await seeList(reading(rows), later, 'en');
    expect(await db.customers.count()).toBe(1);
  });

  it('stay one on another page, when the record came after the customer', async () => {
    const jan: Row = { record: '1', cells: ['Jan Bakker', 'Polder BV', 'jan@polder.example.com', null, null] };
    const bakker = ['Jan Bakker', 'Polder BV', 'bakker@polder.example.com', null, null];
    await seeList(reading([{ record: null, cells: bakker }], 'file:list.csv'), now, 'en');
    await seeList(reading([jan, { record: '2', cells: bakker }]), now, 'en');
    const [pair] = await likelyIn(address);
    if (pair) await join(pair.a.id, pair.b.id, later.at);
    const moved: Row = { record: '2', cells: ['J. B.', null, 'new@polder.example.com', null, null] };
    await seeList(reading([moved], `${system}/others`), later, 'en');
    expect(await db.customers.count()).toBe(1);
  });

  it('stay one when a file names them again', async () => {
    const file = listId.parse('file:list.csv');
    await seeList(reading(two, file), now, 'en');
    const [pair] = await likelyIn(file);
    if (pair) await join(pair.a.id, pair.b.id, later.at);
    await seeList(reading(two, file), later, 'en');
    await seeList(reading([...two].reverse(), 'file:again.csv'), later, 'en');
    expect(await db.customers.count()).toBe(1);
  });

  it('are noted in history, and are found across lists', async () => {
    await seeList(reading(two.slice(0, 1)), now, 'en');
    const other = listId.parse(`${system}/others`);
    await seeList(reading(two.slice(1), other), later, 'en');
    expect((await likelyIn(other)).map(({ a, b }) => [a.values.name, b.values.name])).toEqual([
      ['Anna Berg', 'A Berg'],
    ]);
    const [pair] = await likelyIn(address);
    if (pair) await join(pair.a.id, pair.b.id, later.at);
    const [one] = await db.customers.toArray();
    expect(one?.values).toMatchObject({ name: 'A Berg', city: 'Malmö' });
    expect(
      (
        await db.history
          .where('customer')
          .equals(one?.id ?? '')
          .toArray()
      ).map(({ kind }) => kind),
    ).toContain('join');
  });

  it('joined and taken back are exactly what they were, however often', async () => {
    const cell = fc.option(fc.constantFrom('Anna', 'Bo', '+46701234567', '+46701234568', 'a@example.com', 'x'));
    const row: fc.Arbitrary<Row> = fc.record({
      record: fc.constant(null),
      cells: fc.tuple(cell, cell, cell, cell, cell),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 6 }), fc.nat(), fc.nat(), async (rows, n, m) => {
        await eraseAll();
        await seeList(reading(rows.slice(0, 2)), now, 'en');
        await seeList(reading(rows, `${system}/all`), later, 'en');
        const before = await everything();
        const all = await ids();
        const pick = (index: number) => all[index % all.length] ?? customerId.parse('');
        const [a, b] = [pick(n), pick(m)];
        await join(a, b, later.at);
        const [c] = (await ids()).filter((id) => id !== a);
        if (a !== b) expect(await db.customers.count()).toBe(all.length - 1);
        if (c && a !== b) {
          await join(a, c, later.at);
          await undoJoin(a);
        }
        if (a !== b) await undoJoin(a);
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('are erased with all that was kept of either', async () => {
    const { a } = await joinTheTwo();
    await erasePerson(a.id);
    expect(JSON.stringify(await everything())).not.toMatch(/Berg|46701234567/);
  });

  it('keep nothing of a list that is forgotten', async () => {
    await joinTheTwo();
    await seeList(reading(two.slice(0, 1), `${system}/others`), later, 'en');
    await eraseList(address);
    expect(await db.history.filter(({ kind }) => kind === 'join').count()).toBe(0);
  });
});

describe('two customers kept apart', () => {
  it('are not asked about again, until one of them is erased', async () => {
    await seeList(reading(two), now, 'en');
    const [pair] = await likelyIn(address);
    if (pair) await keepApart(pair.b.id, pair.a.id);
    expect(await likelyIn(address)).toEqual([]);
    expect(await db.customers.count()).toBe(2);
    if (pair) await erasePerson(pair.a.id);
    expect(JSON.stringify(await db.settings.toArray())).not.toContain('46701234567');
  });
});
