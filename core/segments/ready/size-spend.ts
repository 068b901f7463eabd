import { defineReady, rule } from '../ready';

/** Large firms that buy little have room to grow; small ones that buy little have little. */
export default defineReady({
  id: 'size-spend',
  name: 'By company size and spend',
  basis: 'firmographic',
  usefulness: 64.5,
  needs: () => ['companySize', 'totalSpend'],
  params: () => ({
    segments: [
      rule('big-much', '50 or more, upper half by spend', 'reward', 'good', {
        all: [
          { field: 'companySize', op: 'one of', values: ['medium', 'large'] },
          { field: 'totalSpend', op: 'in the top', share: 0.5, above: 0 },
        ],
      }),
      rule('big-little', '50 or more, room to grow', 'grow', 'watch', {
        field: 'companySize',
        op: 'one of',
        values: ['medium', 'large'],
      }),
      rule('small-much', 'Under 50, upper half by spend', 'reward', 'good', {
        field: 'totalSpend',
        op: 'in the top',
        share: 0.5,
        above: 0,
      }),
      rule('small-little', 'Under 50, lower half by spend', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
