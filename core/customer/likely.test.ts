import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, listId, type Values } from './customer';
import { likelyPairs } from './likely';
import { mergePeople } from './merge';

/** Customers as merging makes them of the rows of a list. */
function customers(rows: (Values & { record?: string })[]): Customer[] {
  const people = rows.map(({ record, ...values }, index) => ({
    row: `${index}`,
    record: record ?? null,
    values,
    own: {},
    texts: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
  }));
  const context = { list: listId.parse('paste:x'), system: 'paste:x', at: '2026-11-22T09:00:00.000Z' };
  return [...mergePeople(people, [], context).customers.values()];
}
const pairs = (rows: (Values & { record?: string })[]) =>
  likelyPairs(customers(rows)).map(({ a, b, by }) => [[a.values.name, b.values.name].sort().join(' & '), by]);

describe('likely one person', () => {
  it('are two names behind one phone', () => {
    const phone = '+46701234567';
    expect(
      pairs([
        { name: 'Anna Berg', phone },
        { name: 'A Berg', phone },
      ]),
    ).toEqual([['A Berg & Anna Berg', 'phone']]);
  });

  it('are two e-mail addresses of one name in one company', () => {
    const same = { name: 'Jan Bakker', company: 'Polder BV' };
    expect(
      pairs([
        { ...same, email: 'jan@polder.example.com' },
        { ...same, email: 'j.bakker@polder.example.com' },
      ]),
    ).toEqual([['Jan Bakker & Jan Bakker', 'person']]);
  });

  it('are two addresses of one mailbox', () => {
    expect(
      pairs([
        { name: 'Anna', email: 'anna.berg@gmail.com' },
        { name: 'Anna B', email: 'annaberg+shop@googlemail.com' },
        { name: 'Other', email: 'anna.berg@example.com' },
        { name: 'Another', email: 'annaberg@example.com' },
      ]),
    ).toEqual([['Anna & Anna B', 'mailbox']]);
  });

  it('are two records with one address, told once and by the strongest', () => {
    const email = 'anna@example.com';
    const phone = '+46701234567';
    expect(
      pairs([
        { name: 'Anna', email, phone, record: '1' },
        { name: 'Anna Berg', email, phone, record: '2' },
      ]),
    ).toEqual([['Anna & Anna Berg', 'email']]);
  });

  it('are not those behind a switchboard or a shared mailbox, nor with a name only', () => {
    const phone = '+31201234567';
    expect(pairs(['Jan', 'Femke', 'Piet', 'Kees'].map((name) => ({ name, phone })))).toEqual([]);
    expect(
      pairs([
        { name: 'Jan', email: 'info@polder.example.com' },
        { name: 'Femke', email: 'info+x@polder.example.com' },
      ]),
    ).toEqual([]);
    expect(pairs([{ name: 'Anna Andersson' }, { name: 'Anna Andersson' }])).toEqual([]);
  });

  it('do not depend on the order of customers', () => {
    const all = customers(
      Array.from({ length: 12 }, (_, n) => ({
        name: `Person ${n}`,
        phone: `+4670123450${n % 5}`,
        email: `p${n % 7}+${n}@example.com`,
      })),
    );
    const ids = (some: Customer[]) => likelyPairs(some).map(({ a, b, by }) => `${a.id} ${b.id} ${by}`);
    expect(ids(all).length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(ids(order).sort()).toEqual(ids(all).sort());
      }),
    );
  });
});
