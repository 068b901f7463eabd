import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'need-known',
  name: 'By whether a need is known',
  basis: 'psychographic',
  usefulness: 6,
  needs: () => ['need'],
  params: () => ({
    segments: [
      rule('known', 'Need known', 'offer', 'good', { field: 'need', op: 'known' }),
      rule('unasked', 'Not asked yet', 'survey', 'quiet', 'otherwise'),
    ],
  }),
});
