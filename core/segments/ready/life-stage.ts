import { defineReady, rule } from '../ready';

/** Age and children together tell more of what a household buys than either (Wells & Gubar 1966). */
export default defineReady({
  id: 'life-stage',
  name: 'By stage of life',
  basis: 'demographic',
  usefulness: 35.5,
  needs: () => ['ageBand', 'children'],
  params: () => ({
    segments: [
      rule('families', 'With children', 'inform', 'good', { field: 'children', op: '>=', value: 1 }),
      rule('young', 'Under 35, no children', 'inform', 'new', {
        field: 'ageBand',
        op: 'one of',
        values: ['under 18', '18–24', '25–34'],
      }),
      rule('settled', '35–54, no children', 'inform', 'steady', {
        field: 'ageBand',
        op: 'one of',
        values: ['35–44', '45–54'],
      }),
      rule('older', '55 and over, no children', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
