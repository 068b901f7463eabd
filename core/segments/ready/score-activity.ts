import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'score-activity',
  name: 'By lead score and last activity',
  basis: 'pipeline',
  usefulness: 58.5,
  needs: () => ['leadScore', 'daysSinceActivity'],
  params: () => ({
    segments: [
      rule('hot-active', 'Hot, in touch', 'offer', 'good', {
        all: [
          { field: 'leadScore', op: 'in the top', share: 0.2 },
          { field: 'daysSinceActivity', op: '<=', value: 30 },
        ],
      }),
      rule('hot-quiet', 'Hot, gone quiet', 'recover', 'risk', { field: 'leadScore', op: 'in the top', share: 0.2 }),
      rule('active', 'Others, in touch', 'introduce', 'steady', { field: 'daysSinceActivity', op: '<=', value: 30 }),
      rule('quiet', 'Others, gone quiet', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
