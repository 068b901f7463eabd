import { defineReady, rule } from '../ready';

const field = 'leadScore';

/** Scores of other systems have no common scale, so the steps are shares of this list. */
export default defineReady({
  id: 'lead-score',
  name: 'By lead score',
  basis: 'pipeline',
  usefulness: 58,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('hot', 'Hot', 'offer', 'good', { field, op: 'in the top', share: 0.2 }),
      rule('warm', 'Warm', 'introduce', 'steady', { field, op: 'in the top', share: 0.5 }),
      rule('cool', 'Cool', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
