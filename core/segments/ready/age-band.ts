import { ageBands } from '../../customer/age-band';
import { defineReady, rule } from '../ready';

const field = 'ageBand';
const last = ageBands.at(-1)?.name;

export default defineReady({
  id: 'age-band',
  name: 'By age',
  basis: 'demographic',
  usefulness: 35,
  needs: () => [field],
  params: () => ({
    segments: ageBands.map(({ name }) =>
      rule(name, name, 'inform', 'steady', name === last ? 'otherwise' : { field, op: 'is', value: name }),
    ),
  }),
});
