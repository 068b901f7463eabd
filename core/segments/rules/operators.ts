import type { Kind } from '../../customer/fields';
import type { Op } from './condition';

const ordered: readonly Op[] = ['is', '<', '<=', '>', '>=', 'between'];
const counted: readonly Op[] = [...ordered, 'one of', 'in the top', 'in the bottom', 'known'];
const named: readonly Op[] = ['is', 'one of', 'contains', 'known'];

/** Which questions can be asked of a kind of value: they follow from the kind, for every field alike. */
export const operators: Record<Kind, readonly Op[]> = {
  text: named,
  category: named,
  tags: ['contains', 'one of', 'known'],
  number: counted,
  scale: counted,
  money: counted,
  date: [...ordered, 'in the last', 'more than ago', 'in the next', 'anniversary in the next', 'in month', 'known'],
  yesNo: ['is', 'known'],
};
