import { readyByValue } from '../slices';

export default readyByValue('interests', {
  id: 'interests',
  name: 'By interest',
  basis: 'psychographic',
  usefulness: 32,
});
