import { readyByValue } from '../slices';

export default readyByValue('city', { id: 'city', name: 'By city', basis: 'geographic', usefulness: 26 });
