import type { Customer, ListId } from '../customer/customer';
import { identityKeys } from '../customer/identity';
import type { Column } from '../customer/list';
import { mergeOne, type Person } from '../customer/merge';
import { interpret } from '../reading/interpret';
import type { Habits } from '../values/habits';
import { db } from './db';
import { corrected, type Now } from './keep-reading';

const keyOf = ({ field, header }: Column): string => field ?? `own:${header}`;

/**
 * The user's own word on a column: `field` (a field key), or null for "none of them". It holds for this list for good. What is
 * stored is understood again from the raw texts, with the date at which they were read; the list gets its segments anew.
 */
export function correctColumn(
  id: ListId,
  header: string,
  field: string | null,
  now: Now,
  habits: Habits,
): Promise<void> {
  return db.transaction('rw', db.customers, db.lists, db.models, db.assignments, async () => {
    const list = await db.lists.get(id);
    const before = list?.columns.find((column) => column.header === header);
    if (!list || !before) return;
    const corrections = { ...list.corrections, [header]: field };
    const columns = list.columns.map((column) => corrected(column, corrections));
    const customers = await db.customers.where('lists').equals(id).toArray();
    const rows = customers.map((customer) => ({
      key: customer.id,
      record: null,
      cells: list.columns.map((column) => textRead(customer, keyOf(column), id)),
    }));
    const read = interpret({ columns, rows, habits, today: now.today, known: {} });
    const people = new Map(read.people.map((person) => [person.row, person]));
    await db.customers.bulkPut(
      customers.map((customer) => understoodAgain(customer, people.get(customer.id), keyOf(before), list.system, id)),
    );
    if (list.model) await db.models.delete(list.model);
    const { formats, questions, missing } = read;
    await db.lists.put({ ...list, columns, corrections, formats, questions, missing, model: null, because: null });
  });
}

const textRead = ({ sources }: Customer, key: string, list: ListId): string | null => {
  const source = sources[key];
  return source?.list === list ? source.text : null;
};

function understoodAgain(customer: Customer, person: Person | undefined, oldKey: string, system: string, list: ListId) {
  if (!person) return customer;
  const { [oldKey]: oldSource, ...sources } = customer.sources;
  const { [oldKey as keyof Customer['values']]: _value, ...values } = customer.values;
  const { [oldKey.replace(/^own:/, '')]: _own, ...own } = customer.own;
  const stripped: Customer = { ...customer, sources, values, own };
  const context = { list, system, at: oldSource?.at ?? customer.seen.last };
  const { customer: after } = mergeOne(stripped, person, [], context);
  const records = customer.keys.filter((key) => key.startsWith('record:'));
  const dates = Object.entries(after.sources).map(([key, source]) => [key, customer.sources[key] ?? source]);
  return {
    ...after,
    seen: customer.seen,
    keys: [...new Set([...records, ...identityKeys(after.values, system, null)])],
    sources: Object.fromEntries(dates),
  };
}
