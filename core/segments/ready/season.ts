import { defineReady, rule } from '../ready';

/** Whoever lives south of the equator wants sun cream when others want gloves. */
export default defineReady({
  id: 'season',
  name: 'By season',
  basis: 'geographic',
  usefulness: 14,
  needs: () => ['market'],
  params: () => ({
    segments: [
      rule('south', 'Summer in December', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'AU NZ ZA AR CL UY PY BO PE BR ZW BW NA MZ MG'.split(' '),
      }),
      rule('north', 'Summer in June', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
