import { readyByValue } from '../slices';

export default readyByValue('jobFunction', {
  id: 'job-function',
  name: 'By function',
  basis: 'firmographic',
  usefulness: 38,
});
