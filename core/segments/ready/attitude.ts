import { readyByValue } from '../slices';

export default readyByValue('attitude', {
  id: 'attitude',
  name: 'By attitude',
  basis: 'psychographic',
  usefulness: 23.5,
});
