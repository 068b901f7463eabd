import { readyByValue } from '../slices';

export default readyByValue('values', { id: 'values', name: 'By values', basis: 'psychographic', usefulness: 31.5 });
