import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, customerId } from '@/core/customer/customer';
import { atOnce } from '@/core/stretches';
import { inOrder as inOrderWork } from './order';
import { search as searchWork } from './search';

const person = (id: string, values: Customer['values']): Customer => ({
  id: customerId.parse(id),
  keys: [],
  values,
  own: {},
  sources: {},
  lists: [],
  seen: { first: '', last: '' },
});
const ids = (customers: readonly Customer[]) => customers.map(({ id }) => id).join('');
const rank = () => 0;
const inOrder = (...given: Parameters<typeof inOrderWork>) => atOnce(inOrderWork(...given));
const search = (...given: Parameters<typeof searchWork>) => atOnce(searchWork(...given));

describe('inOrder', () => {
  const people = [
    person('a', { name: 'Åke', orders: 2 }),
    person('b', { name: 'Zorn', orders: { from: 51, to: 200 } }),
    person('c', { name: 'Anna' }),
    person('d', { name: 'Berit', orders: 10 }),
  ];
  it('puts names as the reader’s alphabet has them', () => {
    expect(ids(inOrder(people, { by: 'name', direction: 'ascending' }, rank, 'sv-SE'))).toBe('cdba');
    expect(ids(inOrder(people, { by: 'name', direction: 'ascending' }, rank, 'en-GB'))).toBe('acdb');
  });
  it('keeps those without a value last in both directions', () => {
    expect(ids(inOrder(people, { by: 'orders', direction: 'ascending' }, rank, 'sv-SE'))).toBe('adbc');
    expect(ids(inOrder(people, { by: 'orders', direction: 'descending' }, rank, 'sv-SE'))).toBe('bdac');
  });
  it('does not depend on the order in which they came', () => {
    const some = fc.array(fc.record({ name: fc.constantFrom('A', 'B', ''), orders: fc.nat(3) }), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.constantFrom('name' as const, 'orders' as const), (values, by) => {
        const customers = values.map((value, index) => person(`${index}`, value));
        const order = { by, direction: 'descending' as const };
        expect(ids(inOrder(customers.toReversed(), order, rank, 'sv-SE'))).toBe(
          ids(inOrder(customers, order, rank, 'sv-SE')),
        );
      }),
    );
  });
});

describe('search', () => {
  const people = [
    person('a', { name: 'Åke Öberg', company: 'Ylle AB' }),
    person('b', { name: 'Ake Berg', email: 'ake@ylle.se' }),
  ];
  it('looks past case and accents, and wants every word', () => {
    expect(ids(search(people, 'AKE'))).toBe('ab');
    expect(ids(search(people, 'ylle öberg'))).toBe('a');
    expect(ids(search(people, 'nobody'))).toBe('');
    expect(ids(search(people, '  '))).toBe('ab');
  });
});
