import { defineReady, rule } from '../ready';
import { sliceByShare } from '../slices';

const field = 'mrr';

export default defineReady({
  id: 'recurring-revenue',
  name: 'By recurring revenue',
  basis: 'behavioural',
  usefulness: 66,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('none', 'No recurring revenue', 'acquire', 'new', { field, op: '<=', value: 0 }),
      ...sliceByShare(field, [
        ['Top fifth by revenue', 'reward', 'good'],
        ['Upper half by revenue', 'grow', 'steady'],
        ['Lower half by revenue', 'inform', 'quiet'],
      ]),
    ],
  }),
});
