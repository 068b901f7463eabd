import { readyByValue } from '../slices';

export default readyByValue('market', { id: 'country', name: 'By country', basis: 'geographic', usefulness: 30 });
