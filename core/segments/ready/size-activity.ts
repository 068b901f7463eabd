import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'size-activity',
  name: 'By company size and last activity',
  basis: 'firmographic',
  usefulness: 49,
  needs: () => ['companySize', 'daysSinceActivity'],
  params: () => ({
    segments: [
      rule('big-active', '50 or more, in touch', 'offer', 'good', {
        all: [
          { field: 'companySize', op: 'one of', values: ['medium', 'large'] },
          { field: 'daysSinceActivity', op: '<=', value: 90 },
        ],
      }),
      rule('big-quiet', '50 or more, gone quiet', 'recover', 'risk', {
        field: 'companySize',
        op: 'one of',
        values: ['medium', 'large'],
      }),
      rule('small-active', 'Under 50, in touch', 'inform', 'steady', {
        field: 'daysSinceActivity',
        op: '<=',
        value: 90,
      }),
      rule('small-quiet', 'Under 50, gone quiet', 'recover', 'quiet', 'otherwise'),
    ],
  }),
});
