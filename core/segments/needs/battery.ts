import type { Customer } from '../../customer/customer';
import { valueAt } from '../../customer/merge';
import { isPersonal } from '../clusters/personal';
import { type Item, itemOf } from './item';

/** Fewer questions than these are no survey. */
export const fewestItems = 3;
const mostItems = 60;
/** A question that fewer answered is one for some only. */
const leastAnswered = 0.5;
const numbersForNames = /\b(id|no|nr|nummer|number|code|kod|zip|year)\b|id$|nr$/i;

/**
 * The questions of a list that were answered on one and the same scale, as many as there are: answers on two scales don’t add up. Fields of
 * the table are no questions, and what says something personal is never looked at.
 */
export function batteryOf(customers: readonly Customer[]): Item[] {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort();
  const items = headers.flatMap((header) => {
    const field = `own:${header}`;
    if (numbersForNames.test(header) || isPersonal(field)) return [];
    const answered = customers.filter((customer) => valueAt(customer, field) !== undefined).length;
    return answered < customers.length * leastAnswered ? [] : (itemOf(field, customers) ?? []);
  });
  const groups = Map.groupBy(items, scaleOf);
  const [best = []] = [...groups.values()].sort((a, b) => b.length - a.length || rank(a) - rank(b));
  return best.slice(0, mostItems);
}

/** Not everybody goes to the end of a scale: what counts is that the ends are the same, or the numbers go both ways. */
const scaleOf = (item: Item): string => {
  if (item.as !== 'rated') return item.as;
  return item.low < 0 ? 'both ways' : item.names ? `words ${item.high}` : `up to ${item.high}`;
};
const rank = ([first]: readonly Item[]): number => (first?.as === 'rated' ? 0 : first?.as === 'yesNo' ? 1 : 2);
