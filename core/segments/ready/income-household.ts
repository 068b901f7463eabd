import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'income-household',
  name: 'By income and household size',
  basis: 'demographic',
  usefulness: 24.5,
  needs: () => ['income', 'householdSize'],
  params: () => ({
    segments: [
      rule('high-small', 'Higher income, one or two persons', 'grow', 'good', {
        all: [
          { field: 'income', op: 'in the top', share: 0.3 },
          { field: 'householdSize', op: '<=', value: 2 },
        ],
      }),
      rule('high-large', 'Higher income, three persons or more', 'crossSell', 'steady', {
        field: 'income',
        op: 'in the top',
        share: 0.3,
      }),
      rule('low-small', 'Other incomes, one or two persons', 'inform', 'steady', {
        field: 'householdSize',
        op: '<=',
        value: 2,
      }),
      rule('low-large', 'Other incomes, three persons or more', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
