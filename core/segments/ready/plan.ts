import { readyByValue } from '../slices';

export default readyByValue('plan', { id: 'plan', name: 'By plan', basis: 'behavioural', usefulness: 45 });
