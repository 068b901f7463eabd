import { readyByValue } from '../slices';

export default readyByValue('stage', { id: 'stage', name: 'By stage', basis: 'pipeline', usefulness: 53 });
