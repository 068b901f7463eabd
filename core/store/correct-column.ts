import type { Customer, ListId } from '../customer/customer';
import { identityKeys } from '../customer/identity';
import type { Column } from '../customer/list';
import { mergeOne, type Person } from '../customer/merge';
import { labelsOf } from '../reading/column-labels';
import { interpret } from '../reading/interpret';
import type { Habits } from '../values/habits';
import { db } from './db';
import { corrected, type Now } from './keep-reading';

/** The source key of each column: the first column of a field gives the field, every other is its own. */
function keysOf(columns: readonly Column[]): string[] {
  const labels = labelsOf(columns);
  const first = (field: string, index: number) => columns.findIndex((column) => column.field === field) === index;
  return columns.map(({ field }, index) => (field !== null && first(field, index) ? field : `own:${labels[index]}`));
}

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
    const changed = list?.columns.findIndex((column) => column.header === header) ?? -1;
    if (!list || changed < 0) return;
    const keys = keysOf(list.columns);
    const oldKey = keys[changed] ?? '';
    const { [labelsOf(list.columns)[changed] ?? '']: _format, ...known } = list.formats;
    const corrections = { ...list.corrections, [header]: field };
    const columns = list.columns.map((column) => corrected(column, corrections));
    const customers = await db.customers.where('lists').equals(id).toArray();
    const rows = customers.map((customer) => ({
      key: customer.id,
      record: null,
      cells: keys.map((key) => textRead(customer, key, id)),
    }));
    const read = interpret({ columns, rows, habits, today: now.today, known });
    const people = new Map(read.people.map((person) => [person.row, person]));
    await db.customers.bulkPut(
      customers.map((customer) => understoodAgain(customer, people.get(customer.id), oldKey, list.system, id)),
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
