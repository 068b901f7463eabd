import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'working-age',
  name: 'By working age',
  basis: 'demographic',
  usefulness: 19,
  needs: () => ['ageBand'],
  params: () => ({
    segments: [
      rule('young', 'Under 25', 'inform', 'new', { field: 'ageBand', op: 'one of', values: ['under 18', '18–24'] }),
      rule('working', '25–64', 'inform', 'steady', {
        field: 'ageBand',
        op: 'one of',
        values: ['25–34', '35–44', '45–54', '55–64'],
      }),
      rule('older', '65 and over', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
