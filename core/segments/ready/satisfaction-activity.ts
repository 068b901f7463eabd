import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'satisfaction-activity',
  name: 'By satisfaction and last activity',
  basis: 'psychographic',
  usefulness: 56.5,
  needs: () => ['satisfaction', 'daysSinceActivity'],
  params: () => ({
    segments: [
      rule('low-quiet', 'Less satisfied, gone quiet', 'recover', 'risk', {
        all: [
          { field: 'satisfaction', op: 'in the bottom', share: 0.3 },
          { field: 'daysSinceActivity', op: '>', value: 90 },
        ],
      }),
      rule('low', 'Less satisfied, in touch', 'handOver', 'watch', {
        field: 'satisfaction',
        op: 'in the bottom',
        share: 0.3,
      }),
      rule('high-quiet', 'Satisfied, gone quiet', 'retain', 'watch', {
        field: 'daysSinceActivity',
        op: '>',
        value: 90,
      }),
      rule('high', 'Satisfied, in touch', 'refer', 'good', 'otherwise'),
    ],
  }),
});
