import type { Customer, CustomerId, ListId, OwnValue, Values } from './customer';
import { isFieldKey } from './fields';
import { agree, identityKeys, newId, rowKey } from './identity';
import type { Value } from './value';

/** One record of a list as it was understood. `texts` holds the raw text per source key (`field` or `own:<header>`). */
export type Person = {
  row: string;
  record: string | null;
  values: Values;
  own: Record<string, OwnValue>;
  texts: Record<string, string>;
};

/** A value that became another one. Absent `from` = first known; absent `to` = emptied where it had been read. */
export type Change = { customer: CustomerId; field: string; from?: Value; to?: Value };

export type MergeContext = { list: ListId; system: string; at: string };
export type Merged = { customers: Map<CustomerId, Customer>; rows: Map<string, CustomerId>; changes: Change[] };

/**
 * Joins what a list shows with the customers that are known: by record id in its system, e-mail, phone, then name with
 * company; never by name alone. The newest reading of a value wins and keeps its source; what it replaced is a change.
 */
export function mergePeople(people: readonly Person[], known: readonly Customer[], context: MergeContext): Merged {
  const byKey = new Map<string, Customer[]>();
  const remember = (customer: Customer) => {
    for (const key of customer.keys) {
      const others = (byKey.get(key) ?? []).filter(({ id }) => id !== customer.id);
      byKey.set(key, [...others, customer]);
    }
  };
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  known.forEach(remember);

  const merged: Merged = { customers: new Map(), rows: new Map(), changes: [] };
  for (const person of people) {
    const keys = identityKeys(person.values, context.system, person.record);
    const same = keys
      .flatMap((key) => byKey.get(key) ?? [])
      .find((customer) => agree(customer, keys, person.values, context.system));
    const id = same?.id ?? newId(keys, person.values, context.list, person.row);
    const { customer, changes } = mergeOne(
      same ?? byId.get(id) ?? blank(id, context),
      person,
      [...keys, rowKey(context.list, person.row)],
      context,
    );
    byId.set(id, customer);
    remember(customer);
    merged.customers.set(id, customer);
    merged.rows.set(person.row, id);
    merged.changes.push(...changes);
  }
  return merged;
}

const blank = (id: CustomerId, { at }: MergeContext): Customer => ({
  id,
  keys: [],
  values: {},
  own: {},
  sources: {},
  lists: [],
  seen: { first: at, last: at },
});

/** One person into one customer: what the reading says wins, and keeps its source. */
export function mergeOne(before: Customer, person: Person, keys: string[], { list, at }: MergeContext) {
  const after: Customer = {
    ...before,
    keys: strongestFirst([...new Set([...keys, ...before.keys])]),
    values: { ...before.values },
    own: { ...before.own },
    sources: { ...before.sources },
    lists: [...new Set([...before.lists, list])],
    seen: { first: before.seen.first, last: at },
  };
  const changes: Change[] = [];
  for (const [key, text] of Object.entries(person.texts)) {
    const from = valueAt(before, key);
    const to = valueAt(person, key);
    if (to === undefined) {
      // Emptied where it had been read. A blank in another list says nothing of what this one showed.
      if (from === undefined || before.sources[key]?.list !== list) continue;
      remove(after, key);
    } else {
      put(after, key, person);
      after.sources[key] = { list, at, text };
    }
    if (!same(from, to)) {
      changes.push({
        customer: before.id,
        field: key,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      });
    }
  }
  return { customer: after, changes };
}

const ownHeader = (key: string) => key.slice('own:'.length);

/** The value under a source key: a field, or `own:<header>`. */
export function valueAt({ values, own }: Pick<Customer, 'values' | 'own'>, key: string): Value | undefined {
  return isFieldKey(key) ? values[key] : own[ownHeader(key)]?.value;
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

const order = ['record:', 'email:', 'phone:', 'person:', 'row:'];
const strength = (key: string) => order.findIndex((prefix) => key.startsWith(prefix));
const strongestFirst = (keys: string[]): string[] =>
  keys.toSorted((a, b) => strength(a) - strength(b) || (a < b ? -1 : 1));
