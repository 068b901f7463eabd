import { defineReady } from '../ready';
import { sliceByShare } from '../slices';

export default defineReady({
  id: 'recurring-revenue',
  name: 'By recurring revenue',
  basis: 'behavioural',
  usefulness: 66,
  needs: () => ['mrr'],
  params: () => sliceByShare('mrr', ['Top fifth by revenue', 'Upper half by revenue', 'Lower half by revenue']),
});
