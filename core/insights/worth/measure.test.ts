import { expect, it } from 'vitest';
import { person } from '../../../test/people';
import { worthOf } from './measure';

const people = [
  person('a', { totalSpend: { amount: 100, currency: 'SEK' } }),
  person('b', { totalSpend: { amount: 30, currency: 'EUR' } }),
  person('c', { totalSpend: { amount: 50, currency: 'SEK' } }),
  person('d', { mrr: { amount: 9000, currency: 'SEK' } }),
];

it('is the measure that most customers have, in the currency that most have it in', () => {
  const worth = worthOf(people);
  expect(worth).toMatchObject({ measure: 'totalSpend', currency: 'SEK' });
  expect(people.map((one) => worth?.of(one))).toEqual([100, null, 50, null]);
  expect(worthOf(people.slice(3))?.measure).toBe('mrr');
  expect(worthOf([])).toBeNull();
});

it('is the amount of one order where nothing else is known', () => {
  expect(worthOf([person('a', { orderAmount: { amount: 5, currency: null } })])?.measure).toBe('orderAmount');
});
