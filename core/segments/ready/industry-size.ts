import { defineReady, rule } from '../ready';
import type { Condition } from '../rules/condition';
import { sliceValues } from '../slices';

/** Four industries by two sizes are eight groups: as many as one can plan for. */
const mostIndustries = 4;

export default defineReady({
  id: 'industry-size',
  name: 'By industry and company size',
  basis: 'firmographic',
  usefulness: 50,
  needs: () => ['industry', 'companySize'],
  params(customers) {
    const industries = sliceValues(customers, 'industry', mostIndustries);
    if (industries.length === 0) return null;
    const segments = industries.flatMap((industry) => {
      const here = { field: 'industry', op: 'is', value: industry } as const;
      const big: Condition = { field: 'companySize', op: 'one of', values: ['medium', 'large'] };
      const key = industry.toLowerCase();
      return [
        rule(`${key}:big`, `${industry}, 50 or more`, 'introduce', 'good', { all: [here, big] }),
        rule(`${key}:small`, `${industry}, under 50`, 'inform', 'steady', { all: [here, { not: big }] }),
      ];
    });
    return { segments: [...segments, rule('otherwise', 'Other industries', 'inform', 'quiet', 'otherwise')] };
  },
});
