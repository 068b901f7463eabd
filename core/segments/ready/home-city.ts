import { defineReady, rule } from '../ready';
import { commonValues } from '../slices';

/** Home is where most customers are. */
export default defineReady({
  id: 'home-city',
  name: 'In town or elsewhere',
  basis: 'geographic',
  usefulness: 17,
  needs: () => ['city'],
  params(customers) {
    const [home, ...others] = commonValues(customers, 'city');
    if (!home || others.length === 0) return null;
    return {
      segments: [
        rule('home', `In ${home.value}`, 'inform', 'good', { field: 'city', op: 'is', value: home.value }),
        rule('away', 'Elsewhere', 'inform', 'steady', 'otherwise'),
      ],
    };
  },
});
