import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'closing',
  name: 'By closing date',
  basis: 'pipeline',
  usefulness: 59.5,
  needs: () => ['closeDate'],
  params: () => ({
    segments: [
      rule('overdue', 'Past its closing date', 'recover', 'risk', { field: 'closeDate', op: 'more than ago', days: 0 }),
      rule('soon', 'Closes within 30 days', 'offer', 'watch', { field: 'closeDate', op: 'in the next', days: 30 }),
      rule('next', 'Closes within 90 days', 'introduce', 'steady', { field: 'closeDate', op: 'in the next', days: 90 }),
      rule('later', 'Closes later', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
