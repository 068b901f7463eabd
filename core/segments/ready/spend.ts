import { defineReady, rule } from '../ready';
import { sliceByShare } from '../slices';

const field = 'totalSpend';

export default defineReady({
  id: 'spend',
  name: 'By total spend',
  basis: 'behavioural',
  usefulness: 65,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('none', 'No purchases yet', 'acquire', 'new', { field: 'hasOrdered', op: 'is', value: false }),
      ...sliceByShare(field, [
        ['Top fifth by spend', 'reward', 'good'],
        ['Upper half by spend', 'grow', 'steady'],
        ['Lower half by spend', 'inform', 'quiet'],
      ]),
    ],
  }),
});
