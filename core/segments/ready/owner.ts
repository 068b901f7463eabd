import { readyByValue } from '../slices';

export default readyByValue('owner', { id: 'owner', name: 'By owner', basis: 'pipeline', usefulness: 8 });
