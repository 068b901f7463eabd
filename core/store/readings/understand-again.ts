import type { Customer, ListId } from '../../customer/customer';
import { identityKeys } from '../../customer/identity';
import { mergeOne } from '../../customer/merge';
import type { Person } from '../../customer/person';
import { languageOf } from '../../languages/index';
import { columnKeys } from '../../reading/column-keys';
import { labelsOf } from '../../reading/column-labels';
import { interpret } from '../../reading/interpret';
import { languageOfReading } from '../../reading/language-of';
import { customerTables, putCustomers } from '../customers/customers';
import { customersOfList } from '../customers/customers-of-list';
import { db, type StoredList } from '../db';
import { retagged } from '../tags/tags';
import { answered, type ColumnWords, corrected, keepWords, sharesWords, wordsFor } from './column-words';

/**
 * Keeps the user's words on columns of a list and understands again, from the raw texts, what is stored of every list for which
 * they hold: with the date at which it was read, and with segments made anew. `code` = the reader's language, for a list that
 * does not tell its own.
 */
export function sayOfColumns(id: ListId, words: ColumnWords, today: string, code: string): Promise<void> {
  return db.transaction('rw', [...customerTables, db.lists, db.models, db.settings, db.tagged], async () => {
    const list = await db.lists.get(id);
    if (!list) return;
    await keepWords(list, words);
    const sharing = await db.lists.filter((other) => other.id === id || sharesWords(list, other)).toArray();
    for (const one of sharing) await understandAgain(one, today, code);
  });
}

async function understandAgain(list: StoredList, today: string, code: string): Promise<void> {
  const { id, system } = list;
  const words = await wordsFor(list);
  const columns = list.columns.map((column) => corrected(column, words));
  const labels = labelsOf(columns);
  const moved = columns.flatMap(({ field }, index) =>
    field === list.columns[index]?.field ? [] : (labels[index] ?? []),
  );
  const known = answered(without(list.formats, moved), words);
  const said = labels.some((label) => JSON.stringify(known[label]) !== JSON.stringify(list.formats[label]));
  if (moved.length === 0 && !said) return;

  const [oldKeys, newKeys] = [columnKeys(list.columns), columnKeys(columns)];
  const gone = oldKeys.filter((key, index) => key !== newKeys[index]);
  const customers = await customersOfList(id);
  const rows = customers.map((customer) => ({
    key: customer.id,
    record: null,
    cells: oldKeys.map((key) => textRead(customer, key, id)),
  }));
  const { habits } = languageOf(languageOfReading(list) ?? code);
  const read = interpret({ columns, rows, habits, today, known });
  const people = new Map(read.people.map((person) => [person.row, person]));
  const understood = customers.map((customer) => understoodAgain(customer, people.get(customer.id), gone, system, id));
  await putCustomers(await retagged(understood));
  const { formats, questions, missing } = read;
  // The starter is made anew of what the columns are now. What the user made stays: its yardstick is theirs to take again.
  const shown = list.model ? await db.models.get(list.model) : undefined;
  const model = shown?.because === null ? shown.id : null;
  await db.lists.put({ ...list, columns, formats, questions, missing, model });
}

const without = <T extends object>(record: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;

const textRead = ({ sources }: Customer, key: string, list: ListId): string | null => {
  const source = sources[key];
  return source?.list === list ? source.text : null;
};

/** `gone` = the source keys that columns have left: what this list had put there is taken away before it is read anew. */
function understoodAgain(
  customer: Customer,
  person: Person | undefined,
  gone: readonly string[],
  system: string,
  list: ListId,
): Customer {
  if (!person) return customer;
  const left = gone.filter((key) => customer.sources[key]?.list === list);
  const values = without(customer.values, left);
  const stale = identityKeys(customer.values, system, null);
  const stripped: Customer = {
    ...customer,
    keys: customer.keys.filter((key) => !stale.includes(key)),
    sources: without(customer.sources, left),
    values,
    own: without(
      customer.own,
      left.map((key) => key.replace(/^own:/, '')),
    ),
  };
  const at = customer.sources[left[0] ?? '']?.at ?? customer.seen.last;
  const keys = identityKeys({ ...values, ...person.values }, system, null);
  const after = mergeOne(stripped, person, keys, { list, at });
  const dates = Object.entries(after.sources).map(([key, source]) => [key, customer.sources[key] ?? source]);
  return { ...after, seen: customer.seen, sources: Object.fromEntries(dates) };
}
