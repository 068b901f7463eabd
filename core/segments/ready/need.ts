import { readyByValue } from '../slices';

export default readyByValue('need', { id: 'need', name: 'By stated need', basis: 'psychographic', usefulness: 59 });
