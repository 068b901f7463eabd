import { readyByValue } from '../slices';

export default readyByValue('region', { id: 'region', name: 'By region', basis: 'geographic', usefulness: 28 });
