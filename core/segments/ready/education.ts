import { readyByValue } from '../slices';

export default readyByValue('education', {
  id: 'education',
  name: 'By education',
  basis: 'demographic',
  usefulness: 22,
});
