import { readyByValue } from '../slices';

export default readyByValue('team', { id: 'team', name: 'By team', basis: 'firmographic', usefulness: 11 });
