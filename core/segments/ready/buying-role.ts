import { defineReady, rule } from '../ready';

/** The parts of a buying centre (Webster & Wind 1972), by level and function. */
export default defineReady({
  id: 'buying-role',
  name: 'By role in buying',
  basis: 'firmographic',
  usefulness: 54.5,
  needs: () => ['seniority', 'jobFunction'],
  params: () => ({
    segments: [
      rule('decides', 'Decides', 'introduce', 'good', {
        field: 'seniority',
        op: 'one of',
        values: ['owner', 'executive', 'director'],
      }),
      rule('buys', 'Buys', 'offer', 'good', { field: 'jobFunction', op: 'one of', values: ['purchasing'] }),
      rule('checks', 'Checks', 'inform', 'steady', {
        field: 'jobFunction',
        op: 'one of',
        values: ['finance', 'legal'],
      }),
      rule('advises', 'Advises', 'inform', 'steady', {
        field: 'jobFunction',
        op: 'one of',
        values: ['it', 'engineering', 'operations'],
      }),
      rule('uses', 'Uses', 'survey', 'quiet', 'otherwise'),
    ],
  }),
});
