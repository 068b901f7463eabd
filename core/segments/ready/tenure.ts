import { defineReady, rule } from '../ready';

const field = 'tenureDays';

export default defineReady({
  id: 'tenure',
  name: 'By time as a customer',
  basis: 'behavioural',
  usefulness: 48,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('new', 'New this quarter', 'welcome', 'new', { field, op: '<=', value: 90 }),
      rule('first-year', 'In the first year', 'activate', 'steady', { field, op: '<=', value: 365 }),
      rule('settled', 'One to three years', 'crossSell', 'steady', { field, op: '<=', value: 1095 }),
      rule('long', 'More than three years', 'reward', 'good', 'otherwise'),
    ],
  }),
});
