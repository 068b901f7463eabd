import { defineReady, rule } from '../ready';

const field = 'renewalDate';

export default defineReady({
  id: 'renewal',
  name: 'By renewal date',
  basis: 'behavioural',
  usefulness: 85,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('overdue', 'Renewal overdue', 'renew', 'risk', { field, op: 'more than ago', days: 0 }),
      rule('soon', 'Renews within 30 days', 'renew', 'watch', { field, op: 'in the next', days: 30 }),
      rule('next', 'Renews within 90 days', 'renew', 'steady', { field, op: 'in the next', days: 90 }),
      rule('later', 'Renews later', 'grow', 'good', 'otherwise'),
    ],
  }),
});
