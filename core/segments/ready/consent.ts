import { defineReady, rule } from '../ready';

/** Who may be written to: no consent is never read into silence, so those whose answer is not known are can't tell. */
export default defineReady({
  id: 'consent',
  name: 'By consent to newsletters',
  basis: 'behavioural',
  usefulness: 40,
  needs: () => ['newsletter'],
  params: () => ({
    segments: [
      rule('opted-out', 'Opted out', 'leaveAlone', 'quiet', { field: 'newsletter', op: 'is', value: false }),
      rule('reachable', 'Accepts, with an address', 'inform', 'good', {
        all: [
          { field: 'newsletter', op: 'is', value: true },
          { field: 'email', op: 'known' },
        ],
      }),
      rule('unreachable', 'Accepts, no address', 'survey', 'watch', 'otherwise'),
    ],
  }),
});
