import { defineReady, rule } from '../ready';

const field = 'nps';

/** Reichheld, "The one number you need to grow", Harvard Business Review, 2003: 9–10, 7–8, 0–6. */
export default defineReady({
  id: 'nps',
  name: 'By recommendation (NPS)',
  basis: 'psychographic',
  usefulness: 60,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('promoters', 'Promoters', 'refer', 'good', { field, op: '>=', value: 9 }),
      rule('passives', 'Passives', 'survey', 'steady', { field, op: '>=', value: 7 }),
      rule('detractors', 'Detractors', 'handOver', 'risk', 'otherwise'),
    ],
  }),
});
