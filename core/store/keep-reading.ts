import { listId } from '../customer/customer';
import { fieldOf, isFieldKey } from '../customer/fields';
import { identityKeys, newId, rowKey } from '../customer/identity';
import { type Column, type Coverage, isPartial } from '../customer/list';
import { type Merged, mergePeople, type Person } from '../customer/merge';
import { type Interpretation, interpret } from '../reading/interpret';
import type { Reading } from '../reading/reading';
import type { Habits } from '../values/habits';
import { db, type StoredList } from './db';
import { peopleOf } from './people-of';

export type Now = { today: string; at: string };
export type Kept = { list: StoredList; merged: Merged };

/** Merges what a list shows into what is known: customers, their history, and how much of the list has been read. */
export async function keepReading(reading: Reading, now: Now, habits: Habits): Promise<Kept> {
  return db.transaction('rw', db.customers, db.lists, db.history, async () => {
    const id = listId.parse(reading.address);
    const before = await db.lists.get(id);
    const columns = reading.columns.map((column) => corrected(column, before?.corrections ?? {}));
    const read = interpret({ columns, rows: reading.rows, habits, today: now.today, known: before?.formats ?? {} });
    const people = peopleOf(reading, read.people);
    const known = await knownAmong(people, reading);
    const merged = mergePeople(people, known, { list: id, system: reading.system, at: now.at });
    await db.customers.bulkPut([...merged.customers.values()]);
    // What a new customer is first seen with is no change: it would be 25 entries a customer that nobody reads.
    const wasKnown = new Set(known.map((customer) => customer.id));
    const changes = merged.changes.filter(({ customer }) => wasKnown.has(customer));
    await db.history.bulkAdd(changes.map((change) => ({ kind: 'value', at: now.at, list: id, ...change })));
    const coverage = await coverageOf(before, reading);
    const list = storedList(before, { ...reading, columns, coverage }, read, now);
    await db.lists.put(list);
    return { list, merged };
  });
}

/** The user's own word on a column overrules every other reason. */
export function corrected(column: Column, corrections: StoredList['corrections']): Column {
  const field = corrections[column.header];
  if (field === undefined) return column;
  const kind = field !== null && isFieldKey(field) ? fieldOf(field).kind : column.kind;
  return { ...column, field, kind, certainty: 1, reasons: [{ kind: 'user', weight: 1 }] };
}

/**
 * How much of the whole list was ever read. A search shows fewer of the same list, so its largest total is the whole; of a list
 * that comes in parts the rows are counted that were ever seen; a file comes in one piece.
 */
async function coverageOf(before: StoredList | undefined, { coverage, form, address }: Reading): Promise<Coverage> {
  if (form) return coverage;
  const totals = [before?.coverage.of, coverage.of].filter((of) => typeof of === 'number');
  const of = totals.length > 0 ? Math.max(...totals) : null;
  if (!isPartial({ ...coverage, of })) return { ...coverage, of };
  const read = await db.customers.where('keys').startsWith(rowKey(address, '')).count();
  return { ...coverage, read, of };
}

async function knownAmong(people: readonly Person[], { system, address }: Reading) {
  const keys = people.map((person) => identityKeys(person.values, system, person.record));
  const rowIds = people.flatMap((person, index) =>
    keys[index]?.length ? [] : [newId([], person.values, address, person.row)],
  );
  const [byKey, byRow] = await Promise.all([
    db.customers
      .where('keys')
      .anyOf([...new Set(keys.flat())])
      .distinct()
      .toArray(),
    db.customers.bulkGet(rowIds),
  ]);
  return [...byKey, ...byRow.filter((customer) => customer !== undefined)];
}

function storedList(before: StoredList | undefined, reading: Reading, read: Interpretation, { at }: Now): StoredList {
  const { adapter, title, address, system, language, columns, coverage } = reading;
  return {
    id: listId.parse(address),
    adapter,
    title,
    address,
    system,
    language,
    columns,
    coverage,
    read: { first: before?.read.first ?? at, last: at },
    formats: { ...before?.formats, ...read.formats },
    questions: read.questions,
    missing: read.missing,
    corrections: before?.corrections ?? {},
    model: before?.model ?? null,
    because: before?.because ?? null,
  };
}
