import type { Customer } from '../customer/customer';
import { growsDaily, isDerived } from '../customer/derived';
import { fieldOf, isFieldKey, type Kind } from '../customer/fields';
import type { Money, Range, Value } from '../customer/value';
import type { Shown } from '../reason';

const own = 'own:';

/** The kind of a field: the table's, or that of the customer's own column. */
export function kindOf(customer: Customer, field: string): Kind | undefined {
  if (field.startsWith(own)) return customer.own[field.slice(own.length)]?.kind;
  return isFieldKey(field) ? fieldOf(field).kind : undefined;
}

/** The customer with another value there. */
export function withValue(customer: Customer, field: string, value: Value): Customer {
  if (!field.startsWith(own)) return { ...customer, values: { ...customer.values, [field]: value } };
  const header = field.slice(own.length);
  const kind = customer.own[header]?.kind ?? 'text';
  return { ...customer, own: { ...customer.own, [header]: { kind, value } as Customer['own'][string] } };
}

export const isMoney = (value: Value): value is Money => typeof value === 'object' && 'amount' in value;
export const isRange = (value: Value): value is Range => typeof value === 'object' && 'to' in value;

/** The number in a value, where there is exactly one. */
export function numberOf(value: Value | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return value !== undefined && isMoney(value) ? value.amount : undefined;
}

const countsDays = (field: string): boolean => field === 'orderInterval' || (isDerived(field) && growsDaily(field));

/** A value (or a limit it is held against) as a reason carries it. */
export function shownOf(field: string, kind: Kind | undefined, value: Value, currency: string | null = null): Shown {
  if (typeof value === 'boolean') return { kind: 'yesNo', value };
  if (typeof value === 'string') return kind === 'date' ? { kind: 'date', value } : { kind: 'text', value };
  if (Array.isArray(value)) return { kind: 'text', value: value.join(', ') };
  if (typeof value === 'number') {
    if (kind === 'money') return { kind: 'money', value, currency };
    return countsDays(field) ? { kind: 'days', value } : { kind: 'number', value };
  }
  return isMoney(value)
    ? { kind: 'money', value: value.amount, currency: value.currency }
    : { kind: 'range', ...value };
}
