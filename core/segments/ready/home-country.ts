import { defineReady, rule } from '../ready';
import { commonValues } from '../slices';

/** Home is where most customers are. */
export default defineReady({
  id: 'home-country',
  name: 'At home or abroad',
  basis: 'geographic',
  usefulness: 18,
  needs: () => ['market'],
  params(customers) {
    const [home, ...others] = commonValues(customers, 'market');
    if (!home || others.length === 0) return null;
    return {
      segments: [
        rule('home', 'Home country', 'inform', 'good', {
          field: 'market',
          op: 'is',
          value: home.value,
        }),
        rule('away', 'Abroad', 'inform', 'steady', 'otherwise'),
      ],
    };
  },
});
