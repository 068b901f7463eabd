import { readyByValue } from '../slices';

export default readyByValue('language', { id: 'language', name: 'By language', basis: 'demographic', usefulness: 29 });
