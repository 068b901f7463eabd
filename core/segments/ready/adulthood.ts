import { defineReady, rule } from '../ready';

/** Children are not advertised to: the EU forbids it on large platforms (Regulation 2022/2065, article 28), and everywhere it is bad manners. */
export default defineReady({
  id: 'adulthood',
  name: 'By legal age',
  basis: 'demographic',
  usefulness: 4,
  needs: () => ['ageBand'],
  params: () => ({
    segments: [
      rule('minors', 'Under 18', 'leaveAlone', 'quiet', { field: 'ageBand', op: 'is', value: 'under 18' }),
      rule('adults', 'Adults', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
