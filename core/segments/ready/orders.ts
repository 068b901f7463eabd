import { defineReady, rule } from '../ready';

const field = 'orders';

export default defineReady({
  id: 'orders',
  name: 'By number of orders',
  basis: 'behavioural',
  usefulness: 62,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('none', 'No order yet', 'acquire', 'new', { field, op: '<=', value: 0 }),
      rule('one', 'One order', 'activate', 'new', { field, op: '<=', value: 1 }),
      rule('few', 'Two to four orders', 'crossSell', 'steady', { field, op: '<=', value: 4 }),
      rule('many', 'Five orders or more', 'reward', 'good', 'otherwise'),
    ],
  }),
});
