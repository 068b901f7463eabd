import { expect, it } from 'vitest';
import { type Customer, customerId } from '../customer/customer';
import { withDerived } from '../customer/derived';
import { usableSets } from './usable-sets';

const today = '2026-11-30';
const customer = (n: number, values: Customer['values']): Customer =>
  withDerived(
    {
      id: customerId.parse(`c${n}`),
      keys: [],
      values,
      own: {},
      sources: {},
      lists: [],
      seen: { first: '', last: '' },
    },
    today,
  );
const byCountry = (of: (n: number) => string) =>
  usableSets(
    Array.from({ length: 20 }, (_, n) => customer(n, { name: `N ${n}`, country: of(n) })),
    today,
  );
const usable = (sets: ReturnType<typeof usableSets>) => sets.flatMap(({ ready, params }) => (params ? [ready.id] : []));

it('offers a set where it tells somebody apart, and not where it puts everybody in one segment', () => {
  const [two, one] = [byCountry((n) => (n === 7 ? 'SE' : 'NL')), byCountry(() => 'NL')];
  expect(usable(two)).toContain('euro');
  expect(usable(one)).not.toContain('euro');
});

it('says which fields a set lacks', () => {
  const lacking = byCountry(() => 'NL').find(({ ready }) => ready.id === 'last-order');
  expect(lacking).toMatchObject({ lacks: ['daysSinceLastOrder'], params: null });
});
