import { defineReady, rule } from '../ready';

/** The euro area as of 2026, with Bulgaria. */
export default defineReady({
  id: 'euro',
  name: 'By euro',
  basis: 'geographic',
  usefulness: 15,
  needs: () => ['market'],
  params: () => ({
    segments: [
      rule('euro', 'Pays in euro', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'AT BE BG HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES'.split(' '),
      }),
      rule('other', 'Pays in another currency', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
