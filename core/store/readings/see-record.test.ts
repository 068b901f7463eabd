import { beforeEach, describe, expect, it } from 'vitest';
import { matchColumns } from '../../reading/match-columns';
import type { Reading } from '../../reading/reading';
import { openCard } from '../cards/open-card';
import { db } from '../db';
import { seeList } from './see-list';
import { seeRecord } from './see-record';

const now = { today: '2026-11-22', at: '2026-11-22T10:00:00.000Z' };
const site = 'https://crm.example.com';
const coverage = { read: 0, of: null, more: false, sortedBy: null };

const reading = (
  headers: string[],
  rows: [record: string | null, ...cells: string[]][],
  more: Partial<Reading>,
): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address: `${site}/customers`,
  system: `${site}/customers`,
  language: 'en',
  columns: matchColumns(
    headers.map((header, at) => ({ header, machine: null, cells: rows.map(([, ...cells]) => cells[at] ?? '') })),
    { language: 'en' },
  ),
  rows: rows.map(([record, ...cells], at) => ({ key: record ?? `row ${at}`, record, cells })),
  coverage: { ...coverage, read: rows.length, of: rows.length },
  ...more,
});
const list = reading(
  ['Name', 'Email', 'Orders', 'Total spent', 'Last order'],
  Array.from({ length: 30 }, (_, at) => [
    String(at + 1),
    `Person ${String.fromCharCode(65 + (at % 26))}${at}`,
    `p${at}@example.com`,
    String(1 + (at % 9)),
    `$${(at * 37) % 900}.00`,
    `2026-${String(1 + (at % 10)).padStart(2, '0')}-15`,
  ]),
  {},
);
/** The page of customer 4, who is the third of the list's rows. */
const page = (more: Partial<Reading> = {}): Reading =>
  reading(['Name', 'Phone', 'City'], [['4', 'Person D3', '+44 20 7946 0112', 'Leeds']], {
    title: 'Person D3',
    address: `${site}/customers/{id}`,
    system: `${site}/customers/{id}`,
    refs: [{ space: `${site}/customers/`, id: '4' }],
    ...more,
  });

describe('the page of one record', () => {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });

  it('is the customer whom the list has read under this id, in the segments of the list', async () => {
    const listed = await seeList(list, now, 'en');
    const seen = await seeRecord(page(), now, 'en');
    if (!listed.ok || !seen.ok) throw new Error('no answer');
    expect(seen.value.badges).toEqual(listed.value.badges.filter(({ row }) => row === '4'));
    expect(seen.value.model).toEqual(listed.value.model);
    const [badge] = seen.value.badges;
    const customer = await db.customers.get(badge?.customer.id as never);
    expect(customer?.values).toMatchObject({ name: 'Person D3', email: 'p3@example.com', city: 'Leeds', orders: 4 });
    expect(customer?.sources).toMatchObject({
      city: { list: `${site}/customers/{id}` },
      email: { list: list.address },
    });
    expect(await db.customers.count()).toBe(30);
    const kept = await db.lists.get(list.address as never);
    expect(kept?.columns).toEqual(list.columns);
    expect(kept?.coverage).toMatchObject({ read: 30, of: 30 });
    const card = await openCard({ address: page().address, customer: badge?.customer.id ?? '' }, now.today, 'en');
    expect(card?.title).toBe('Person D3');
  });

  it('without a list is kept with what it shows, and joins the list that is read later by e-mail', async () => {
    const whole = { ...page(), ...pick(['Name', 'Email', 'City'], ['Person D3', 'p3@example.com', 'Leeds']) };
    await seeRecord(whole, now, 'en');
    await seeList(list, now, 'en');
    expect(await db.customers.count()).toBe(30);
  });

  it('of another kind stays away from the list: contact 4 is not customer 4', async () => {
    await seeList(list, now, 'en');
    await seeRecord(
      page({
        address: `${site}/contacts/{id}`,
        system: `${site}/contacts/{id}`,
        refs: [{ space: `${site}/contacts/`, id: '4' }],
      }),
      now,
      'en',
    );
    expect(await db.customers.count()).toBe(31);
  });
});

const pick = (headers: string[], cells: string[]): Pick<Reading, 'columns' | 'rows'> => ({
  columns: matchColumns(
    headers.map((header, at) => ({ header, machine: null, cells: [cells[at] ?? ''] })),
    { language: 'en' },
  ),
  rows: [{ key: '4', record: '4', cells }],
});
