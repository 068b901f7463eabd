import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'referred',
  name: 'By referral',
  basis: 'pipeline',
  usefulness: 9,
  needs: () => ['referredBy'],
  params: () => ({
    segments: [
      rule('referred', 'Referred', 'refer', 'good', { field: 'referredBy', op: 'known' }),
      rule('others', 'Not referred', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
