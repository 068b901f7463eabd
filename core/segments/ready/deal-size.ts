import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'deal-size',
  name: 'By deal amount',
  basis: 'pipeline',
  usefulness: 57.5,
  needs: () => ['dealAmount'],
  params: () => ({
    segments: [
      rule('top', 'Top fifth by deal amount', 'introduce', 'good', {
        field: 'dealAmount',
        op: 'in the top',
        share: 0.2,
        above: 0,
      }),
      rule('upper', 'Upper half by deal amount', 'offer', 'steady', {
        field: 'dealAmount',
        op: 'in the top',
        share: 0.5,
        above: 0,
      }),
      rule('lower', 'Lower half by deal amount', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
