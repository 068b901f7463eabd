import { readyByValue } from '../slices';

export default readyByValue('department', {
  id: 'department',
  name: 'By department',
  basis: 'firmographic',
  usefulness: 37,
});
