import { readyByValue } from '../slices';

export default readyByValue('tags', { id: 'tags', name: 'By tag', basis: 'behavioural', usefulness: 31 });
