import { europeanUnion } from '../../customer/market';
import { defineReady, rule } from '../ready';

/** What a parcel has to pass: nothing, a declaration, or duty. */
export default defineReady({
  id: 'customs',
  name: 'By customs border',
  basis: 'geographic',
  usefulness: 16,
  needs: () => ['market'],
  params: () => ({
    segments: [
      rule('eu', 'European Union', 'inform', 'good', {
        field: 'market',
        op: 'one of',
        values: [...europeanUnion],
      }),
      rule('eea', 'EEA and Switzerland', 'inform', 'steady', {
        field: 'market',
        op: 'one of',
        values: 'NO IS LI CH'.split(' '),
      }),
      rule('uk', 'United Kingdom', 'inform', 'steady', { field: 'market', op: 'is', value: 'GB' }),
      rule('outside', 'Outside Europe’s markets', 'inform', 'quiet', 'otherwise'),
    ],
  }),
});
