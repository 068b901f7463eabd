import { defineReady } from '../ready';
import { sliceByShare } from '../slices';

export default defineReady({
  id: 'spend',
  name: 'By total spend',
  basis: 'behavioural',
  usefulness: 65,
  needs: () => ['totalSpend'],
  params: () => sliceByShare('totalSpend', ['Top fifth by spend', 'Upper half by spend', 'Lower half by spend']),
});
