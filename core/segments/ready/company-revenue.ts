import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'company-revenue',
  name: 'By company revenue',
  basis: 'firmographic',
  usefulness: 46.5,
  needs: () => ['revenue'],
  params: () => ({
    segments: [
      rule('top', 'Top fifth by company revenue', 'introduce', 'good', {
        field: 'revenue',
        op: 'in the top',
        share: 0.2,
        above: 0,
      }),
      rule('upper', 'Upper half by company revenue', 'offer', 'steady', {
        field: 'revenue',
        op: 'in the top',
        share: 0.5,
        above: 0,
      }),
      rule('lower', 'Lower half by company revenue', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
