import { readyByValue } from '../slices';

export default readyByValue('status', { id: 'status', name: 'By status', basis: 'pipeline', usefulness: 52 });
