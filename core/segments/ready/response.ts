import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'response',
  name: 'By answer to a campaign',
  basis: 'psychographic',
  usefulness: 39,
  needs: () => ['campaignResponse'],
  params: () => ({
    segments: [
      rule('answered', 'Answered', 'crossSell', 'good', { field: 'campaignResponse', op: 'is', value: true }),
      rule('silent', 'Did not answer', 'survey', 'quiet', 'otherwise'),
    ],
  }),
});
