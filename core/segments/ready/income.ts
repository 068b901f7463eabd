import { defineReady } from '../ready';
import { sliceByShare } from '../slices';

/** What people earn says what they could spend, not what they did: nobody is rewarded for it. */
export default defineReady({
  id: 'income',
  name: 'By income',
  basis: 'demographic',
  usefulness: 24,
  needs: () => ['income'],
  params: () => ({
    segments: sliceByShare('income', [
      ['Top fifth by income', 'grow', 'steady'],
      ['Upper half by income', 'crossSell', 'steady'],
      ['Lower half by income', 'inform', 'quiet'],
    ]),
  }),
});
