import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'vip',
  name: 'Best customers',
  basis: 'behavioural',
  usefulness: 64,
  needs: () => ['totalSpend', 'daysSinceLastOrder'],
  params: () => ({
    segments: [
      rule('vip', 'VIP', 'reward', 'good', {
        all: [
          { field: 'totalSpend', op: 'in the top', share: 0.05, above: 0 },
          { field: 'daysSinceLastOrder', op: '<=', value: 365 },
        ],
      }),
      rule('vip-away', 'VIP, not seen for a year', 'winBack', 'risk', {
        field: 'totalSpend',
        op: 'in the top',
        share: 0.05,
        above: 0,
      }),
      rule('others', 'Others', 'grow', 'steady', 'otherwise'),
    ],
  }),
});
