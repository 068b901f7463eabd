import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'birthday',
  name: 'By birthday',
  basis: 'demographic',
  usefulness: 5,
  needs: () => ['birthday'],
  params: () => ({
    segments: [
      rule('week', 'Birthday within a week', 'reward', 'good', {
        field: 'birthday',
        op: 'anniversary in the next',
        days: 7,
      }),
      rule('month', 'Birthday within 30 days', 'inform', 'watch', {
        field: 'birthday',
        op: 'anniversary in the next',
        days: 30,
      }),
      rule('later', 'Birthday later', 'leaveAlone', 'quiet', 'otherwise'),
    ],
  }),
});
