import { type Customer, valueAt } from '../../customer/customer';
import { derivedFrom, isDerived } from '../../customer/derived';
import { type FieldKey, fieldKeys, fieldOf, isFieldKey, type Kind } from '../../customer/fields';
import type { Column } from '../../customer/list';
import { kindOf } from '../../segments/field-value';
import { isSensitive } from '../../segments/sensitive-columns';
import { standsFor } from '../../segments/stands-for';

/** Said by another field in a form that people compare by: days since, bands, the average that is given or computed. */
const saidByAnother = new Set<FieldKey>([
  'firstOrder',
  'lastOrder',
  'lastActive',
  'createdAt',
  'updatedAt',
  'birthday',
  'age',
  'ageGroup',
  'aov',
  'country',
  'department',
  'companySize',
]);
const kinds: ReadonlySet<Kind> = new Set(['number', 'money', 'scale', 'date', 'category', 'yesNo']);

/**
 * The fields that customers can be described by: those of the table that compare and that somebody has, and columns of the list itself.
 * Numbers that stand for something (`standsFor`) describe nobody. What says of people what nobody should be sorted by (`isSensitive`) is not among them, by its field or by what its column is called.
 */
export function describable(customers: readonly Customer[], columns: readonly Column[] = []): string[] {
  const read = new Set<string>();
  const own = new Set<string>();
  for (const customer of customers) {
    for (const key in customer.values) read.add(key);
    for (const header in customer.own) own.add(header);
  }
  const isThere = (key: FieldKey) =>
    isDerived(key) ? derivedFrom(key).some((source) => read.has(source)) : read.has(key);
  const hidden = new Set(
    columns.flatMap(({ field, header }) => (field !== null && isSensitive(header) ? [field] : [])),
  );
  const ofTable = fieldKeys.filter((key) => {
    const { kind, basis, label } = fieldOf(key);
    const compares = basis !== 'identity' && kinds.has(kind) && !saidByAnother.has(key);
    return compares && isThere(key) && !isSensitive(label) && !restsOnAny(key, hidden);
  });
  const ofList = [...own].filter((header) => !isSensitive(header) && !standsFor(header)).sort();
  return [...ofTable, ...ofList.map((header) => `own:${header}`)];
}

/** The kind of a field among these customers, or null where it is not there or no kind to compare by. */
export function comparableKind(customers: readonly Customer[], field: string): Kind | null {
  if (isFieldKey(field)) return fieldOf(field).kind;
  const first = customers.find((customer) => valueAt(customer, field) !== undefined);
  const kind = first && kindOf(first, field);
  return kind && kinds.has(kind) ? kind : null;
}

/**
 * Does a field say what one of these says: is it one of them, or computed from one? Whether somebody has ordered at all says
 * nothing of when, so the first order counts only where it is looked at for more.
 */
export function isUsed(field: string, needs: ReadonlySet<string>): boolean {
  const looksAtFirst = !needs.has('hasOrdered') || needs.has('orderInterval') || needs.has('tenureDays');
  const used = looksAtFirst ? needs : new Set([...needs].filter((one) => one !== 'firstOrder'));
  return restsOnAny(field, used);
}

const restsOnAny = (field: string, others: ReadonlySet<string>): boolean =>
  others.has(field) || (isDerived(field) && derivedFrom(field).some((source) => others.has(source)));
