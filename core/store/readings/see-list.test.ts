import { beforeEach, describe, expect, it } from 'vitest';
import { customerId, listId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import { limits } from '../../reading/limits';
import type { Reading } from '../../reading/reading';
import { openCard } from '../cards/open-card';
import { db } from '../db';
import { eraseAll, eraseList, erasePerson } from '../erase';
import { readErasedAgain } from '../erased';
import { correctColumn } from './correct-column';
import { seeList } from './see-list';

const now = { today: '2026-11-22', at: '2026-11-22T09:00:00.000Z' };
const tomorrow = { today: '2026-11-23', at: '2026-11-23T09:00:00.000Z' };
const address = 'https://crm.example.com/customers';
const system = 'https://crm.example.com';

const column = (header: string, field: string | null, kind: Column['kind']): Column => ({
  header,
  machine: null,
  field,
  kind,
  certainty: 1,
  reasons: [],
});
const columns = [
  column('Name', 'name', 'text'),
  column('E-mail', 'email', 'text'),
  column('Last order', 'lastOrder', 'date'),
  column('Orders', 'orders', 'number'),
  column('Spent', 'totalSpend', 'money'),
];

const surnames = ['Berg', 'Ek', 'Lind', 'Holm', 'Dahl', 'Falk', 'Lund', 'Sand', 'Ström', 'Åkesson'];
const firstNames = ['Anna', 'Bo', 'Cecilia', 'David', 'Eva', 'Filip', 'Gunnar', 'Hanna', 'Ivar', 'Johanna'];
const nameOf = (n: number) => `${firstNames[Math.floor(n / 10) % 10]} ${surnames[n % 10]}`;

/** Customer n of the shop of this test: the higher, the longer ago, the fewer, the less. */
const cells = (n: number): string[] => {
  const lastOrder = new Date(Date.UTC(2026, 10, 20) - n * 5 * 86_400_000).toISOString().slice(0, 10);
  return [nameOf(n), `person${n}@example.com`, lastOrder, String(1 + ((97 - n) % 9)), `${1000 - n * 9} kr`];
};

const reading = (numbers: number[], of: number, change: (n: number) => string[] = cells): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address,
  system,
  language: 'en',
  columns,
  rows: numbers.map((n) => ({ key: `row ${n}`, record: String(n), cells: change(n) })),
  coverage: { read: numbers.length, of, more: numbers.length < of, sortedBy: null },
});
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

async function see(read: Reading, when = now) {
  const answer = await seeList(read, when, 'en');
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

beforeEach(eraseAll);

describe('a list that is seen', () => {
  it('gets a badge on every row, each with the name of its own customer', async () => {
    const { badges, model, problem } = await see(reading(upTo(80), 80));
    expect(problem).toBeNull();
    expect(model?.name).toBeTruthy();
    expect(badges.map(({ row, customer }) => [row, customer.name])).toEqual(
      upTo(80).map((n) => [`row ${n}`, nameOf(n)]),
    );
    expect(badges.every(({ segment, text }) => segment !== null && text !== '')).toBe(true);
  });

  it('says how much was read, and marks labels provisional until the rest is', async () => {
    const part = await see(reading(upTo(60), 100));
    expect(part.coverage).toMatchObject({ read: 60, of: 100 });
    expect(part.badges.every(({ provisional }) => provisional)).toBe(true);
    const rest = await see(reading(upTo(100).slice(60), 100));
    expect(rest.coverage).toMatchObject({ read: 100, of: 100 });
    expect(rest.badges.some(({ provisional }) => provisional)).toBe(false);
    expect(rest.model?.version).not.toBe(part.model?.version);
  });

  it('says that a cell was cut, under which header, and has every badge all the same', async () => {
    const long = (n: number) => (n === 3 ? cells(n).with(0, 'x'.repeat(limits.cellCharacters)) : cells(n));
    const { badges, problem } = await see(reading(upTo(80), 80, long));
    expect(problem?.code).toBe('cell-too-long');
    expect(problem?.text).toMatch(/“Name”.*20,000 characters.*reload/);
    expect(badges).toHaveLength(80);
  });

  it('that got shorter keeps everybody who was read', async () => {
    await see(reading(upTo(80), 80));
    const { badges, coverage, problem } = await see(reading(upTo(30), 30));
    expect([badges.length, coverage.read, problem]).toEqual([30, 80, null]);
    expect(await db.customers.count()).toBe(80);
  });

  it('is not whole because a search shows all that it found', async () => {
    await see(reading(upTo(60), 100));
    const found = await see(reading(upTo(12), 12));
    expect(found.coverage).toMatchObject({ read: 60, of: 100 });
  });

  it('keeps its yardstick once all was read', async () => {
    const first = await see(reading(upTo(80), 80));
    const again = await see(reading(upTo(80), 80), tomorrow);
    expect(again.model?.version).toBe(first.model?.version);
  });

  it('remembers what changed and why somebody moved', async () => {
    await see(reading(upTo(80), 80));
    const back = (n: number) => cells(n).with(2, '2026-11-22').with(3, '30').with(4, '9000 kr');
    const { badges } = await see(reading([79], 80, back), tomorrow);
    expect(badges[0]?.customer.id).toBe(`record:${system}:79`);
    const history = await db.history.where('customer').equals(`record:${system}:79`).toArray();
    expect(history.filter((entry) => entry.kind === 'value').map((entry) => entry.at)).toContain(tomorrow.at);
    expect(history.filter((entry) => entry.kind === 'move').map((entry) => entry.cause)).toEqual([
      'first seen',
      'behaviour',
    ]);
  });

  it('says on the badge which way somebody moved and out of what, for a week', async () => {
    const first = await see(reading(upTo(80), 80));
    const before = first.badges[79];
    // Being first seen is no move.
    expect(first.badges.filter(({ moved }) => moved)).toEqual([]);
    const back = (n: number) => cells(n).with(2, '2026-11-22').with(3, '30').with(4, '9000 kr');
    const { badges } = await see(reading([79], 80, back), tomorrow);
    expect(badges[0]?.moved?.way).toBe('up');
    expect(badges[0]?.moved?.text).toBe(`up from ${before?.segment?.name} since 23 Nov 2026`);
    const week = { today: '2026-11-29', at: '2026-11-29T09:00:00.000Z' };
    expect((await see(reading([79], 80, back), week)).badges[0]?.moved?.way).toBe('up');
    const later = { today: '2026-11-30', at: '2026-11-30T09:00:00.000Z' };
    expect((await see(reading([79], 80, back), later)).badges[0]?.moved).toBeNull();
  });

  it('says of a label that it rests on what was read long ago', async () => {
    await see(reading(upTo(80), 80));
    const later = { today: '2027-01-05', at: '2027-01-05T09:00:00.000Z' };
    const short: Reading = {
      ...reading(upTo(80), 80, (n) => cells(n).slice(0, 2)),
      address: 'https://crm.example.com/short',
      columns: columns.slice(0, 2),
    };
    const { badges } = await see(short, later);
    expect(badges.every(({ stale }) => stale?.match(/was read 22 Nov 2026/))).toBe(true);
    expect((await see(reading(upTo(80), 80), later)).badges.every(({ stale }) => stale === null)).toBe(true);
  });

  it('ends in a sentence when its columns allow no segments, and keeps what it read', async () => {
    const names: Reading = {
      ...reading(upTo(12), 12, (n) => [nameOf(n)]),
      columns: columns.slice(0, 1),
    };
    const { badges, model, problem } = await see(names);
    expect([badges, model]).toEqual([[], null]);
    expect(problem?.text).toMatch(/\w+ .*\./);
    expect(await db.customers.count()).toBe(12);
  });
});

describe('a card', () => {
  it('gives the reasons with the place they were read in, a message and the next step', async () => {
    const { badges } = await see(reading(upTo(80), 80));
    const card = await openCard({ address, customer: badges[3]?.customer.id ?? '' }, now.today, 'en');
    expect(card?.title).toBe(nameOf(3));
    expect(card?.reasons.length).toBeGreaterThan(0);
    expect(card?.reasons.some(({ read }) => read?.includes('Customers'))).toBe(true);
    expect(card?.next).toBeTruthy();
    expect(card?.message?.body.map(({ text }) => text).join('')).toContain('Anna');
  });

  it('says nothing about a customer of another site', async () => {
    const elsewhere = {
      ...reading(upTo(80), 80),
      address: 'https://other.example.com/x',
      system: 'https://other.example.com',
    };
    await see(reading(upTo(80), 80));
    const { badges } = await see({ ...elsewhere, rows: elsewhere.rows.map((row) => ({ ...row, cells: cells(500) })) });
    expect(await openCard({ address, customer: badges[0]?.customer.id ?? '' }, now.today, 'en')).toBeNull();
  });
});

describe('a corrected column', () => {
  it('is understood again from the texts that were kept, and stays so', async () => {
    const wrong = columns.map((one) => (one.header === 'Spent' ? column('Spent', 'revenue', 'money') : one));
    await see({ ...reading(upTo(80), 80), columns: wrong });
    const id = customerId.parse(`record:${system}:1`);
    expect((await db.customers.get(id))?.values.totalSpend).toBeUndefined();

    await correctColumn(listId.parse(address), 'Spent', 'totalSpend', tomorrow.today, 'en');
    const corrected = await db.customers.get(id);
    expect(corrected?.values).toMatchObject({ totalSpend: { amount: 991, currency: 'SEK' } });
    expect(corrected?.values.revenue).toBeUndefined();
    expect(corrected?.sources.totalSpend).toMatchObject({ at: now.at, text: '991 kr' });

    await see({ ...reading(upTo(80), 80), columns: wrong }, tomorrow);
    expect((await db.customers.get(id))?.values.revenue).toBeUndefined();
    expect((await db.lists.get(listId.parse(address)))?.columns.find(({ header }) => header === 'Spent')).toMatchObject(
      {
        field: 'totalSpend',
        reasons: [{ kind: 'user' }],
      },
    );
  });
});

describe('erased', () => {
  const everything = async () =>
    JSON.stringify(await Promise.all(db.tables.map((table) => table.toCollection().toArray())));

  it('a person is in no table any more, and does not come back with the next reading', async () => {
    await see(reading(upTo(80), 80));
    await erasePerson(customerId.parse(`record:${system}:7`));
    const left = await everything();
    expect(left).not.toContain('person7@example.com');
    expect(left).not.toContain(`"record:${system}:7"`);
    expect(left).toContain('person8@example.com');
    const { badges } = await see(reading(upTo(80), 80), tomorrow);
    expect(badges.map(({ row }) => row)).not.toContain('row 7');
    expect(await everything()).not.toContain('person7@example.com');
    await readErasedAgain();
    expect((await see(reading(upTo(80), 80), tomorrow)).badges).toHaveLength(80);
  });

  it('a text that nobody could read is kept nowhere but in the customer it stood with', async () => {
    const odd = (n: number) => cells(n).with(2, n === 7 ? 'ring Anna hemma, pass 1234' : (cells(n)[2] ?? ''));
    await see(reading(upTo(80), 80, odd));
    await erasePerson(customerId.parse(`record:${system}:7`));
    expect(await everything()).not.toContain('1234');
  });

  it('a list takes with it everybody who was seen nowhere else', async () => {
    await see(reading(upTo(80), 80));
    await eraseList(listId.parse(address));
    expect(await everything()).not.toContain('example.com');
  });
});
