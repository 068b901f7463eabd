import { readyByValue } from '../slices';

export default readyByValue('lifestyle', {
  id: 'lifestyle',
  name: 'By lifestyle',
  basis: 'psychographic',
  usefulness: 23,
});
