import { expect, it } from 'vitest';
import { person } from '../../test/people';
import type { Values } from './customer';
import { hasOrderedOf, isKnown } from './has-ordered';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

it.each<[Values, boolean | undefined]>([
  [{}, undefined],
  [{ orders: 0 }, false],
  [{ orders: 0, totalSpend: eur(0) }, false],
  [{ totalSpend: eur(0) }, false],
  [{ orders: 2 }, true],
  [{ orders: 3, totalSpend: eur(0) }, true], // all of it refunded
  [{ totalSpend: eur(-5) }, true],
  [{ lastOrder: '2026-01-02' }, true],
  [{ orders: 0, lastOrder: '2026-01-02' }, undefined], // contradicts itself
  [{ orders: 0, totalSpend: eur(90) }, undefined],
  [{ orders: { from: 1, to: 5 } }, true],
  [{ orders: { from: 0, to: 5 }, totalSpend: eur(0) }, undefined],
])('%o has ordered: %s', (values, expected) => {
  expect(hasOrderedOf(values)).toBe(expected);
});

it('the last order of who never ordered is known not to be; of others it is missing', () => {
  expect(isKnown(person('a', { orders: 0 }), 'lastOrder')).toBe(true);
  expect(isKnown(person('a', { orders: 2 }), 'lastOrder')).toBe(false);
  expect(isKnown(person('a', { orders: 0 }), 'city')).toBe(false);
});
