import { readyByValue } from '../slices';

export default readyByValue('customerType', {
  id: 'customer-type',
  name: 'By customer type',
  basis: 'firmographic',
  usefulness: 42,
});
