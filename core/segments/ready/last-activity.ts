import { defineReady, rule } from '../ready';

const field = 'daysSinceActivity';

/** A week, a month, a quarter and a year without contact. */
export default defineReady({
  id: 'last-activity',
  name: 'By last activity',
  basis: 'behavioural',
  usefulness: 70,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('in-touch', 'In touch', 'grow', 'good', { field, op: '<=', value: 7 }),
      rule('recent', 'Recently active', 'inform', 'steady', { field, op: '<=', value: 30 }),
      rule('quiet', 'Gone quiet', 'retain', 'watch', { field, op: '<=', value: 90 }),
      rule('sleeping', 'Sleeping', 'recover', 'risk', { field, op: '<=', value: 365 }),
      rule('silent', 'Silent for a year', 'winBack', 'quiet', 'otherwise'),
    ],
  }),
});
