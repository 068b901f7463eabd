import { readyByValue } from '../slices';

export default readyByValue('segment', {
  id: 'source-group',
  name: 'By the group in the source',
  basis: 'behavioural',
  usefulness: 57,
});
