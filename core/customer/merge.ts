import { type Customer, type CustomerId, type ListId, ownHeader, type Source, valueAt } from './customer';
import { isFieldKey } from './fields';
import { addByKey, type ByKey, findSame, replaceByKey } from './find-same';
import { identityKeys, isOtherRow, joinedKey, mayMeet, newId, rowKey, siteOfList } from './identity';
import { objectOf } from './object-of';
import { totalKeys, withLog } from './order-history';
import type { Person } from './person';
import type { Value } from './value';

/** A value of a known customer that became another one. Absent `from` = first known; absent `to` = emptied where it had been read. */
export type Change = { customer: CustomerId; field: string; from?: Value; to?: Value };

export type MergeContext = {
  list: ListId;
  system: string;
  at: string;
  /** Rows of which it is known already who they are. */
  joined?: ReadonlyMap<string, { customer: CustomerId }>;
};
export type Merged = { customers: Map<CustomerId, Customer>; rows: Map<string, CustomerId>; changes: Change[] };

/**
 * Joins what a list shows with the customers that are known: by record id in its system, e-mail, phone, then name with
 * company; never by name alone. The newest reading of a value wins and keeps its source; what it replaced is a change.
 */
export function mergePeople(people: readonly Person[], all: readonly Customer[], context: MergeContext): Merged {
  const known = all.filter((customer) => mayMeet(customer, context.list));
  const isPage = siteOfList(context.list) !== null;
  const byKey: ByKey = new Map();
  const were = new Map(known.map((customer) => [customer.id, customer]));
  const byId = new Map(were);
  for (const customer of known) addByKey(byKey, customer);

  /** Rows of a page that share their identities are still two customers. */
  const isTaken = (one: Customer | undefined, row: string): boolean => !!one && isOtherRow(one, context.list, row);
  const merged: Merged = { customers: new Map(), rows: new Map(), changes: [] };
  const read = new Map<CustomerId, Set<string>>();
  /** A page shows its records one by one; a file may hold one customer in several rows. */
  const mayBe = (row: string) => (isPage ? (one: Customer) => !isOtherRow(one, context.list, row) : undefined);
  for (const person of people) {
    const keys = identityKeys(person.values, context.system, person.record);
    const told = context.joined?.get(person.row)?.customer;
    const own = rowKey(context.list, person.row);
    const same =
      (told && byId.get(told)) ??
      findSame(person, keys, byKey, context.system, mayBe(person.row))?.customer ??
      // The row of a page is the record it was, whatever became of the column that named it.
      (isPage ? byKey.get(own)?.[0] : undefined);
    const fresh = newId(keys, person.values, context.list, person.row, (id) => isTaken(byId.get(id), person.row));
    const before = same ?? byKey.get(joinedKey(fresh))?.[0] ?? byId.get(fresh);
    // The rows of a file are numbered and mean nobody; a customer of 8,000 order lines would carry as many keys.
    const all = isPage ? [...keys, own] : keys;
    const customer = before ? mergeOne(before, person, all, context) : firstSeen(fresh, person, all, context);
    const { id } = customer;
    byId.set(id, customer);
    if (before) replaceByKey(byKey, customer);
    else addByKey(byKey, customer);
    merged.customers.set(id, customer);
    merged.rows.set(person.row, id);
    if (were.has(id)) read.set(id, (read.get(id) ?? new Set()).union(new Set(keysRead(person))));
  }
  // What a new customer is first seen with is no change: it would be 25 entries a customer that nobody reads.
  for (const [id, keys] of read) {
    const [before, after] = [were.get(id), merged.customers.get(id)];
    if (before && after) merged.changes.push(...changesOf(before, after, keys));
  }
  return merged;
}

const keysRead = ({ texts, log }: Person): string[] => [...Object.keys(texts), ...(log ? totalKeys : [])];

/** The values are those of the person, not a copy: of 100,000 customers a copy of 25 values each takes longer than reading them. */
function firstSeen(
  id: CustomerId,
  { values, own, texts, log }: Person,
  keys: string[],
  { list, at }: MergeContext,
): Customer {
  const known: string[] = [];
  const sources: Source[] = [];
  for (const key in texts) {
    const text = texts[key];
    if (text === undefined || valueAt({ values, own }, key) === undefined) continue;
    known.push(key);
    sources.push({ list, at, text });
  }
  const seen = { first: at, last: at };
  const customer = { id, keys, values, own, sources: objectOf(known, sources), lists: [list], seen };
  return log ? withLog(customer, log, { list, at }) : customer;
}

/** One person into one customer: what the reading says wins, and keeps its source. */
export function mergeOne(
  before: Customer,
  person: Person,
  keys: string[],
  { list, at }: Pick<MergeContext, 'list' | 'at'>,
): Customer {
  const after: Customer = {
    ...before,
    keys: strongestFirst([...new Set([...keys, ...before.keys])]),
    values: { ...before.values },
    own: { ...before.own },
    sources: { ...before.sources },
    lists: [...new Set([...before.lists, list])],
    seen: { first: before.seen.first, last: at },
  };
  for (const [key, text] of Object.entries(person.texts)) {
    if (valueAt(person, key) !== undefined) {
      put(after, key, person);
      after.sources[key] = { list, at, text };
    }
    // Emptied where it had been read. A blank in another list says nothing of what this one showed.
    else if (before.sources[key]?.list === list) remove(after, key);
  }
  return person.log ? withLog(after, person.log, { list, at }) : after;
}

/** What became of a customer by all rows of a reading together: two rows of one customer are no change to and fro. */
function changesOf(before: Customer, after: Customer, keys: Iterable<string>): Change[] {
  return [...keys].flatMap((field) => {
    const [from, to] = [valueAt(before, field), valueAt(after, field)];
    if (same(from, to)) return [];
    return [{ customer: after.id, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  });
}

function put(customer: Customer, key: string, { values, own }: Person): void {
  if (isFieldKey(key)) Object.assign(customer.values, { [key]: values[key] });
  else Object.assign(customer.own, { [ownHeader(key)]: own[ownHeader(key)] });
}

function remove(customer: Customer, key: string): void {
  if (isFieldKey(key)) delete customer.values[key];
  else delete customer.own[ownHeader(key)];
  delete customer.sources[key];
}

const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const order = ['record:', 'email:', 'phone:', 'person:', 'row:', 'same:'];
const strength = (key: string) => order.findIndex((prefix) => key.startsWith(prefix));
export const strongestFirst = (keys: string[]): string[] =>
  keys.toSorted((a, b) => strength(a) - strength(b) || (a < b ? -1 : 1));
