import { defineReady } from '../ready';
import { sliceByShare } from '../slices';

export default defineReady({
  id: 'income',
  name: 'By income',
  basis: 'demographic',
  usefulness: 24,
  needs: () => ['income'],
  params: () => sliceByShare('income', ['Top fifth by income', 'Upper half by income', 'Lower half by income']),
});
