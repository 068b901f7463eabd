import { readyByValue } from '../slices';

export default readyByValue('favourite', {
  id: 'favourite',
  name: 'By favourite product',
  basis: 'behavioural',
  usefulness: 25,
});
