import { listId } from '../../customer/customer';
import { type Coverage, isPartial } from '../../customer/list';
import { type Merged, mergePeople } from '../../customer/merge';
import { withoutOwnTags } from '../../customer/tagged';
import type { Interpretation } from '../../reading/interpret';
import { interpretOnce } from '../../reading/interpret-once';
import type { Reading } from '../../reading/reading';
import type { Habits } from '../../values/habits';
import { isMissing, notShown } from '../../values/missing';
import { countRows, customerTables, putCustomers } from '../customers/customers';
import { db, type StoredList } from '../db';
import { withoutErased } from '../erased';
import type { Now } from '../now';
import { chooseAgain } from '../segmentations/choose-again';
import { retagged } from '../tags/tags';
import { answered, corrected, wordsFor } from './column-words';
import { rememberImport } from './imports';
import { joinReading } from './join-reading';
import { peopleOf } from './people-of';

/** `whole`: there was no such list before, so everybody on it is in `merged`. */
export type Kept = { list: StoredList; merged: Merged; whole: boolean };

export type KeepOptions = {
  /** Rows that are nobody who is known are left out. */
  onlyKnown: boolean;
  /** These are the pages of single records of that list. */
  home?: StoredList | undefined;
  /** Called while customers are written; what it throws takes everything back. */
  onKept?: (done: number, of: number) => void;
};

/** Merges what a list shows into what is known: customers, their history, and how much of the list has been read. */
export async function keepReading(
  reading: Reading,
  now: Now,
  habits: Habits,
  { onlyKnown, home, onKept }: KeepOptions = { onlyKnown: false },
): Promise<Kept> {
  const tables = [...customerTables, db.lists, db.history, db.settings, db.tagged, db.imports, db.models] as const;
  return db.transaction('rw', tables, async () => {
    const id = listId.parse(reading.address);
    const before = await db.lists.get(id);
    const words = await wordsFor(reading);
    const columns = reading.columns.map((column) => corrected(column, words));
    const known = answered({ ...home?.formats, ...before?.formats }, words);
    const read = interpretOnce({ columns, rows: reading.rows, habits, today: now.today, known });
    const all = await withoutErased(peopleOf(reading, read.people).people, reading.system);
    const { customers, joined } = await joinReading(all, reading);
    const others = customers.map(withoutOwnTags);
    const people = onlyKnown ? all.filter(({ row }) => joined.has(row)) : all;
    const merged = mergePeople(people, others, { list: id, system: reading.system, at: now.at, joined });
    for (const customer of await retagged([...merged.customers.values()])) merged.customers.set(customer.id, customer);
    const everybody = [...merged.customers.values()];
    await putCustomers(everybody, (done) => onKept?.(done, everybody.length));
    await db.history.bulkAdd(merged.changes.map((change) => ({ kind: 'value', at: now.at, list: id, ...change })));
    const everSeen = await coverageOf(before, reading);
    const coverage = onlyKnown ? { ...everSeen, read: people.length, of: people.length } : everSeen;
    const list = storedList(before, { ...reading, columns, coverage }, read, now);
    if (home) list.recordsOf = home.id;
    await db.lists.put(list);
    if (reading.form) {
      const known = customers.filter((customer) => merged.customers.has(customer.id));
      const were = new Set(known.map((customer) => customer.id));
      const fresh = [...merged.customers.keys()].filter((customer) => !were.has(customer));
      const starters = await chooseAgain(known, merged.changes, id);
      const { title, rows } = reading;
      const came = { list: id, title, at: now.at, rows: rows.length, before: before ?? null };
      await rememberImport({ ...came, known, fresh, starters });
    }
    return { list, merged, whole: before === undefined };
  });
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
  const read = await countRows(address);
  return { ...coverage, read, of };
}

/**
 * What was taken as missing, over all parts that were read. Markers ("n/a") are shown as they are; what could not be read may be
 * anything about anybody, and is only counted.
 */
function missingOf(before: Interpretation['missing'], now: Interpretation['missing']): Interpretation['missing'] {
  const counts = new Map<string, Interpretation['missing'][number]>();
  for (const { header, text, count } of now) {
    const shown = isMissing(text) ? text : notShown;
    const key = JSON.stringify([header, shown]);
    counts.set(key, { header, text: shown, count: count + (counts.get(key)?.count ?? 0) });
  }
  // The same part read again counts once.
  for (const one of before) {
    const key = JSON.stringify([one.header, one.text]);
    counts.set(key, { ...one, count: Math.max(one.count, counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
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
    missing: missingOf(before?.missing ?? [], read.missing),
    model: before?.model ?? null,
  };
}
