import { defineReady, rule } from '../ready';

const field = 'companySize';

export default defineReady({
  id: 'company-size',
  name: 'By company size',
  basis: 'firmographic',
  usefulness: 47,
  needs: () => [field],
  params: () => ({
    segments: [
      rule('large', 'Large (250 and more)', 'introduce', 'good', { field, op: 'is', value: 'large' }),
      rule('medium', 'Medium (50–249)', 'introduce', 'steady', { field, op: 'is', value: 'medium' }),
      rule('small', 'Small (10–49)', 'offer', 'steady', { field, op: 'is', value: 'small' }),
      rule('micro', 'Micro (under 10)', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
