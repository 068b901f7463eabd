import { growsDaily, isDerived } from '../../customer/derived';
import { type FieldKey, fieldOf, isFieldKey } from '../../customer/fields';
import type { Value } from '../../customer/value';
import { numberOf } from '../field-value';
import { isSensitive } from '../sensitive-columns';

const isOneOf = (fields: readonly FieldKey[], field: string): boolean => fields.some((one) => one === field);

/** Sums of all that has been: nobody can have ordered less than they have. */
const onlyRising: readonly FieldKey[] = ['orders', 'totalSpend', 'visits', 'hasOrdered', 'campaignResponse'];
/** Of the last time: what happens next happens today. */
const lastTimes: readonly FieldKey[] = ['lastOrder', 'lastActive', 'updatedAt'];
/** What was so once and stays so. */
const past: readonly FieldKey[] = ['createdAt', 'firstOrder', 'orderId', 'orderDate', 'orderAmount', 'source'];
/** Of people, places and firms: nobody can be told to grow older, to earn more, to move or to change their trade. */
const bases: readonly string[] = ['identity', 'demographic', 'geographic', 'firmographic'];

/** Could anybody do something about a field, and may one say so? */
export function isAdvisable(field: string): boolean {
  if (!isFieldKey(field)) return !isSensitive(field.slice('own:'.length));
  const { basis, privacy } = fieldOf(field);
  return privacy !== 'person' && !bases.includes(basis) && !isOneOf(past, field);
}

/** Is it counted in whole steps? */
export const isCounted = (field: string): boolean =>
  field === 'orders' || field === 'visits' || (isDerived(field) && growsDaily(field));

/** The values that something happening today would give a field, whatever the limits are. */
export function happeningToday(field: string, asOf: string): Value[] {
  if (isOneOf(lastTimes, field)) return [asOf];
  return field === 'daysSinceLastOrder' || field === 'daysSinceActivity' ? [0] : [];
}

/**
 * Can a value of the field become that other one, by an order or by what somebody does about it? What waiting alone brings is told
 * with its date (`until`), and would be said twice.
 */
export function canBecome(field: string, from: Value, to: Value, asOf: string): boolean {
  const [before, after] = [numberOf(from) ?? Number(from), numberOf(to) ?? Number(to)];
  if (isOneOf(onlyRising, field)) return after > before;
  if (isOneOf(lastTimes, field)) return to === asOf;
  if (field === 'closeDate' || field === 'renewalDate') return to >= asOf;
  return !isDerived(field) || !growsDaily(field) || happeningToday(field, asOf).includes(to);
}
