import { type Customer, valueAt } from '../../customer/customer';
import { isPersonal } from '../clusters/personal';
import { type Item, itemOf } from './item';

/** Fewer questions than these are no survey. */
export const fewestItems = 3;
const mostItems = 60;
/** A question that fewer answered is one for some only. */
const leastAnswered = 0.5;
const numbersForNames = /\b(id|no|nr|nummer|number|code|kod|zip|year)\b|id$|nr$/i;

/**
 * The questions of a list by the scale that they were answered on, most questions first: answers on two scales don’t add up. Fields of the
 * table are no questions, nor are spans of a number (“24–36 %”), which say what somebody has; what says something personal is never looked at.
 */
export function batteriesOf(customers: readonly Customer[]): Item[][] {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort();
  const items = headers.flatMap((header) => {
    const field = `own:${header}`;
    if (isPersonal(field)) return [];
    const answered = customers.filter((customer) => valueAt(customer, field) !== undefined).length;
    const found = answered < customers.length * leastAnswered ? null : itemOf(field, customers);
    return found && !isFigure(found, header) ? [found] : [];
  });
  const groups = [...Map.groupBy(items, scaleOf).values()].filter(({ length }) => length >= fewestItems);
  return groups.sort((a, b) => b.length - a.length || rank(a) - rank(b)).map((items) => items.slice(0, mostItems));
}

/** A survey of its own has so many questions on one scale, and so much of what it says of people is answers. */
const fewestOfSurvey = 5;
const leastOfSurvey = 1 / 3;

/** Is the list a survey before anything else? */
export function isSurvey(customers: readonly Customer[]): boolean {
  const columns = new Set(customers.flatMap(({ own, values }) => [...Object.keys(own), ...Object.keys(values)]));
  const whole = batteriesOf(customers).filter((one) => one[0]?.as !== 'choice' && one.length >= fewestOfSurvey);
  return whole.flat().length >= columns.size * leastOfSurvey && whole.length > 0;
}

const isFigure = (found: Item, header: string): boolean =>
  found.as === 'rated' && (found.names ? found.names.every((name) => /\d/.test(name)) : numbersForNames.test(header));

/** Not everybody goes to the end of a scale: what counts is that the ends are the same, or the numbers go both ways. */
const scaleOf = (item: Item): string => {
  if (item.as !== 'rated') return item.as;
  return item.low < 0 ? 'both ways' : item.names ? `words ${item.high}` : `up to ${item.high}`;
};
const rank = ([first]: readonly Item[]): number => (first?.as === 'rated' ? 0 : first?.as === 'yesNo' ? 1 : 2);
