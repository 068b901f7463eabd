import { readyByValue } from '../slices';

export default readyByValue('source', { id: 'lead-source', name: 'By source', basis: 'pipeline', usefulness: 33 });
