import { defineReady, rule } from '../ready';

const field = 'satisfaction';

/** Scales differ from survey to survey (5, 7, 10), so the steps are shares of the answers. */
export default defineReady({
  id: 'satisfaction',
  name: 'By satisfaction',
  basis: 'psychographic',
  usefulness: 56,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('least', 'Least satisfied', 'handOver', 'risk', { field, op: 'in the bottom', share: 0.2 }),
      rule('most', 'Most satisfied', 'refer', 'good', { field, op: 'in the top', share: 0.3 }),
      rule('middle', 'In between', 'survey', 'steady', 'otherwise'),
    ],
  }),
});
