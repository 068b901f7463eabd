import { defineReady, rule } from '../ready';

/** Whom one would lose most by losing: critics who spend much (Reichheld 2003 asks; what they spend weighs). */
export default defineReady({
  id: 'nps-spend',
  name: 'By recommendation and spend',
  basis: 'psychographic',
  usefulness: 60.5,
  needs: () => ['nps', 'totalSpend'],
  params: () => ({
    segments: [
      rule('promoters-top', 'Promoters, top fifth by spend', 'refer', 'good', {
        all: [
          { field: 'nps', op: '>=', value: 9 },
          { field: 'totalSpend', op: 'in the top', share: 0.2, above: 0 },
        ],
      }),
      rule('detractors-top', 'Detractors, top fifth by spend', 'handOver', 'risk', {
        all: [
          { field: 'nps', op: '<=', value: 6 },
          { field: 'totalSpend', op: 'in the top', share: 0.2, above: 0 },
        ],
      }),
      rule('promoters', 'Promoters', 'refer', 'good', { field: 'nps', op: '>=', value: 9 }),
      rule('detractors', 'Detractors', 'handOver', 'watch', { field: 'nps', op: '<=', value: 6 }),
      rule('passives', 'Passives', 'survey', 'steady', 'otherwise'),
    ],
  }),
});
