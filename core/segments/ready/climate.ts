import { readyByValue } from '../slices';

export default readyByValue('climate', { id: 'climate', name: 'By climate zone', basis: 'geographic', usefulness: 20 });
