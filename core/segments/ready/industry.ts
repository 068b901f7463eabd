import { readyByValue } from '../slices';

export default readyByValue('industry', { id: 'industry', name: 'By industry', basis: 'firmographic', usefulness: 46 });
