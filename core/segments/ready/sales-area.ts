import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'sales-area',
  name: 'By sales area',
  basis: 'geographic',
  usefulness: 27,
  needs: () => ['market'],
  params: () => ({
    segments: [
      rule('nordics', 'Nordic countries', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'SE NO DK FI IS'.split(' '),
      }),
      rule('benelux', 'Benelux', 'inform', 'steady', { field: 'market', op: 'one of', values: 'NL BE LU'.split(' ') }),
      rule('dach', 'German-speaking countries', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'DE AT CH LI'.split(' '),
      }),
      rule('british', 'Britain and Ireland', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'GB IE'.split(' '),
      }),
      rule('south', 'France and Southern Europe', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'FR ES PT IT GR MT CY MC AD SM'.split(' '),
      }),
      rule('east', 'Central and Eastern Europe', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'PL CZ SK HU SI HR RO BG EE LV LT UA RS BA ME MK AL MD'.split(' '),
      }),
      rule('america', 'North America', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'US CA MX'.split(' '),
      }),
      rule('rest', 'Rest of the world', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
