import { defineReady, rule } from '../ready';

export default defineReady({
  id: 'children',
  name: 'By children',
  basis: 'demographic',
  usefulness: 20.5,
  needs: () => ['children'],
  params: () => ({
    segments: [
      rule('with', 'With children', 'inform', 'steady', { field: 'children', op: '>=', value: 1 }),
      rule('without', 'Without children', 'inform', 'steady', 'otherwise'),
    ],
  }),
});
