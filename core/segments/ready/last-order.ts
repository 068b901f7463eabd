import { defineReady, rule } from '../ready';

const field = 'daysSinceLastOrder';

/** Steps of a month, a quarter, half a year and a year, which people plan by. */
export default defineReady({
  id: 'last-order',
  name: 'By last order',
  basis: 'behavioural',
  usefulness: 78,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('none', 'No order yet', 'acquire', 'new', {
        all: [
          { field: 'hasOrdered', op: 'known' },
          { field: 'hasOrdered', op: 'is', value: false },
        ],
      }),
      rule('just-bought', 'Just bought', 'reward', 'good', { field, op: '<=', value: 30 }),
      rule('active', 'Active', 'crossSell', 'steady', { field, op: '<=', value: 90 }),
      rule('cooling', 'Cooling off', 'retain', 'watch', { field, op: '<=', value: 180 }),
      rule('lapsing', 'Lapsing', 'recover', 'risk', { field, op: '<=', value: 365 }),
      rule('lapsed', 'Lapsed', 'winBack', 'quiet', 'otherwise'),
    ],
  }),
});
