import { defineReady, rule } from '../ready';

const field = 'seniority';

export default defineReady({
  id: 'decision-makers',
  name: 'By say in the decision',
  basis: 'firmographic',
  usefulness: 55,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('deciders', 'Decide', 'introduce', 'good', {
        field,
        op: 'one of',
        values: ['owner', 'executive', 'director'],
      }),
      rule('managers', 'Manage', 'offer', 'steady', { field, op: 'is', value: 'manager' }),
      rule('specialists', 'Advise', 'inform', 'steady', { field, op: 'is', value: 'specialist' }),
      rule('staff', 'Use', 'survey', 'quiet', 'otherwise'),
    ],
  }),
});
