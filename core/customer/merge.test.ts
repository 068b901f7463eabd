import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, listId, type Values } from './customer';
import { mergePeople } from './merge';
import type { Person } from './person';

const list = listId.parse('https://crm.example.com/contacts');
const context = { list, system: 'https://crm.example.com', at: '2026-11-22T09:00:00.000Z' };
const later = { ...context, at: '2026-11-23T09:00:00.000Z' };
const elsewhere = { ...later, list: listId.parse('https://crm.example.com/companies') };
const otherSite = {
  list: listId.parse('https://shop.example.com/people'),
  system: 'https://shop.example.com',
  at: later.at,
};
const file = { list: listId.parse('file:list.csv'), system: 'file:list.csv', at: later.at };

const person = (row: string, values: Values, record: string | null = null): Person => ({
  row,
  record,
  values,
  own: {},
  texts: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
});
const read = (people: Person[], known: readonly Customer[] = [], when = context) => mergePeople(people, known, when);
const everybody = (merged: ReturnType<typeof read>) => [...merged.customers.values()];

describe('two readings become one customer', () => {
  it.each<[string, Person, Person]>([
    ['by record id', person('1', { name: 'Åsa Öberg' }, '7'), person('2', { name: 'Åsa Öberg-Lind' }, '7')],
    ['by e-mail', person('1', { email: 'asa@example.com' }), person('2', { email: 'asa@example.com', name: 'Åsa' })],
    ['by phone', person('1', { phone: '+46701234567' }), person('2', { phone: '+46701234567', name: 'Åsa' })],
    [
      'by name and company, whatever the case',
      person('1', { name: 'ÅSA ÖBERG', company: 'Nordbygg AB' }),
      person('2', { name: 'Åsa Öberg', company: 'NORDBYGG AB' }),
    ],
  ])('%s', (_how, first, second) => {
    const known = everybody(read([first]));
    expect(everybody(read([second], known, elsewhere)).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });
});

describe('two customers stay two', () => {
  it.each<[string, Person, Person]>([
    ['with one name', person('1', { name: 'Anna Andersson' }), person('2', { name: 'Anna Andersson' })],
    [
      'with two record ids of one system',
      person('1', { email: 'a@example.com' }, '1'),
      person('2', { email: 'a@example.com' }, '2'),
    ],
    [
      'behind one switchboard',
      person('1', { name: 'Jan de Vries', phone: '+31201234567' }),
      person('2', { name: 'Femke Bakker', phone: '+31201234567' }),
    ],
    [
      'with two e-mail addresses, even with one name and company',
      person('1', { name: 'Jan Bakker', company: 'Polder BV', email: 'jan.bakker@polder.example.com' }),
      person('2', { name: 'Jan Bakker', company: 'Polder BV', email: 'j.bakker2@polder.example.com' }),
    ],
    [
      'behind one shared mailbox',
      person('1', { name: 'Jan de Vries', email: 'info@polder.example.com' }),
      person('2', { name: 'Femke Bakker', email: 'info@polder.example.com' }),
    ],
  ])('%s', (_why, first, second) => {
    expect(read([first, second]).customers.size).toBe(2);
  });
});

describe('what one site shows', () => {
  const here = person('1', { email: 'a@example.com', city: 'Lund' });
  const there = person('1', { email: 'a@example.com', city: 'Malmö' });

  it('is not joined with what another site shows', () => {
    const known = everybody(read([here]));
    const [other] = everybody(read([there], known, otherSite));
    expect(other?.id).not.toBe(known[0]?.id);
    expect(other?.values.city).toBe('Malmö');
  });

  it('is joined with a file of the user’s own', () => {
    const known = everybody(read([here]));
    expect(everybody(read([there], known, file)).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });

  it('keeps its rows apart, whatever they share', () => {
    expect(
      read([person('1', { email: 'a@example.com' }), person('2', { email: 'a@example.com' })]).customers.size,
    ).toBe(2);
  });

  it('is the row it was when its e-mail column turns out to be none', () => {
    const known = everybody(read([person('1', { email: 'a@example.com', name: 'Åsa Öberg' })]));
    expect(everybody(read([person('1', { name: 'Åsa Öberg' })], known, later)).map(({ id }) => id)).toEqual(
      known.map(({ id }) => id),
    );
  });
});

describe('what was read', () => {
  it('keeps its source, date and text, and the newest reading wins', () => {
    const known = everybody(read([person('1', { email: 'a@example.com', city: 'Lund' })]));
    const { customers, changes } = read([person('1', { email: 'a@example.com', city: 'Malmö' })], known, later);
    const [customer] = [...customers.values()];
    expect(customer?.values.city).toBe('Malmö');
    expect(customer?.sources.city).toEqual({ list, at: later.at, text: 'Malmö' });
    expect(customer?.seen).toEqual({ first: context.at, last: later.at });
    expect(changes).toEqual([{ customer: customer?.id, field: 'city', from: 'Lund', to: 'Malmö' }]);
  });

  it('is taken away when the same list shows it emptied, and kept when another list is blank', () => {
    const known = everybody(read([person('1', { email: 'a@example.com', city: 'Lund' })]));
    const emptied: Person = { ...person('1', { email: 'a@example.com' }), texts: { email: 'a@example.com', city: '' } };
    expect(everybody(read([emptied], known, later))[0]?.values.city).toBeUndefined();
    expect(everybody(read([emptied], known, elsewhere))[0]?.values.city).toBe('Lund');
  });

  it('changes nothing when it is read a second time', () => {
    const values = fc.record(
      { email: fc.emailAddress(), city: fc.string(), orders: fc.nat() },
      { requiredKeys: ['email'] },
    );
    fc.assert(
      fc.property(fc.array(values, { maxLength: 20 }), (all) => {
        const people = all.map((one, index) => person(String(index), one as Values, String(index)));
        const known = everybody(read(people));
        const again = read(people, known, later);
        expect(again.changes).toEqual([]);
        expect([...again.customers.keys()].sort()).toEqual(known.map(({ id }) => id as string).sort());
      }),
    );
  });

  it('gives the same customers in any order of rows', () => {
    const people = [
      person('1', { name: 'Åsa Öberg', email: 'asa@example.com' }, '1'),
      person('2', { name: 'Jan de Vries', phone: '+31201234567' }, '2'),
      person('3', { name: 'Jan de Vries' }),
      person('4', { name: 'Åsa Öberg', company: 'Nordbygg AB' }),
    ];
    const ids = (all: Person[]) => [...read(all).customers.keys()].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 4 }), (order) => {
        expect(ids(order)).toEqual(ids(people));
      }),
    );
  });
});
