import { defineReady, rule } from '../ready';

/** Who gets a letter, and whom to ask. */
export default defineReady({
  id: 'postal',
  name: 'By postal address',
  basis: 'geographic',
  usefulness: 3,
  needs: () => ['street'],
  params: () => ({
    segments: [
      rule('full', 'Full address', 'inform', 'good', {
        all: ['street', 'postalCode', 'city'].map((field) => ({ field, op: 'known' as const })),
      }),
      rule('part', 'Part of an address', 'survey', 'watch', {
        any: ['street', 'postalCode', 'city'].map((field) => ({ field, op: 'known' as const })),
      }),
      rule('none', 'No address', 'survey', 'quiet', 'otherwise'),
    ],
  }),
});
