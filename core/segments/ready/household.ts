import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'household',
  name: 'By household size',
  basis: 'demographic',
  usefulness: 21,
  needs: () => ['householdSize'],
  params: () => ({
    segments: [
      rule('one', 'One person', 'inform', 'steady', { field: 'householdSize', op: '<=', value: 1 }),
      rule('two', 'Two persons', 'inform', 'steady', { field: 'householdSize', op: '<=', value: 2 }),
      rule('more', 'Three persons or more', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
