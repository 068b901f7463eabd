import { europeanUnion } from '../../customer/market';
import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'area-spend',
  name: 'By part of Europe and spend',
  basis: 'geographic',
  usefulness: 13,
  needs: () => ['market', 'totalSpend'],
  params: () => ({
    segments: [
      rule('eu-top', 'European Union, top fifth by spend', 'reward', 'good', {
        all: [
          {
            field: 'market',
            op: 'one of',
            values: [...europeanUnion],
          },
          { field: 'totalSpend', op: 'in the top', share: 0.2, above: 0 },
        ],
      }),
      rule('eu', 'European Union, others', 'grow', 'steady', {
        field: 'market',
        op: 'one of',
        values: [...europeanUnion],
      }),
      rule('away-top', 'Elsewhere, top fifth by spend', 'reward', 'good', {
        field: 'totalSpend',
        op: 'in the top',
        share: 0.2,
        above: 0,
      }),
      rule('away', 'Elsewhere, others', 'grow', 'quiet', 'otherwise'),
    ],
  }),
});
