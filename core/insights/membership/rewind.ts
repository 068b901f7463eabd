import type { Customer, OwnValue } from '../../customer/customer';
import type { Value } from '../../customer/value';

/** A value that became another one, and when (ISO instant). Absent `from` = it was first known then. */
export type Remembered = { at: string; field: string; from?: Value };

/** The customer as known at an instant: every change after it taken back, the latest first. */
export function rewind(customer: Customer, changes: readonly Remembered[], at: string): Customer {
  const later = changes.filter((change) => change.at > at).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  if (later.length === 0) return customer;
  const values: Record<string, Value> = { ...customer.values };
  const own = { ...customer.own };
  for (const { field, from } of later) {
    const header = field.startsWith('own:') ? field.slice('own:'.length) : null;
    if (header === null) {
      if (from === undefined) delete values[field];
      else values[field] = from;
    } else if (from === undefined) delete own[header];
    else own[header] = { kind: own[header]?.kind ?? kindOfValue(from), value: from } as OwnValue;
  }
  return { ...customer, values, own };
}

/** The kind of a column that is empty now, as far as its old value tells. */
function kindOfValue(value: Value): OwnValue['kind'] {
  if (typeof value === 'boolean') return 'yesNo';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
  if (Array.isArray(value)) return 'tags';
  return typeof value === 'object' && 'amount' in value ? 'money' : 'number';
}
