import { type Customer, type CustomerId, displayName, listId } from '@/core/customer/customer';
import type { JoinedBy } from '@/core/customer/find-same';
import { toCsv } from '@/core/export/csv';
import { languageOf } from '@/core/languages/index';
import { makeSpeaker } from '@/core/languages/speaker';
import type { Reading } from '@/core/reading/reading';
import { methodOf } from '@/core/segments/index';
import { addWords, type ColumnWords, keepWords, noWords, wordsFor } from '@/core/store/column-words';
import { db } from '@/core/store/db';
import { joinReading } from '@/core/store/join-reading';
import type { KeepOptions } from '@/core/store/keep-reading';
import { seeList } from '@/core/store/see-list';
import { type SegmentedReading, segmentReading } from '@/core/store/segment-reading';
import { type Group, groupCustomers } from '../app/groups';
import type { Pasted } from './pasted';

type Context = { language: string; today: string; at: string };

/** A pasted list as the worker keeps it. */
export type PastedList = {
  reading: Reading;
  context: Context;
  /** What the user says of its columns here; `words` = that, over what was said of lists like it before. */
  said: ColumnWords;
  words: ColumnWords;
  segmented: SegmentedReading;
  groups: Group[];
  /** Row → by what it was joined with a customer who is known already. */
  joined: ReadonlyMap<string, JoinedBy>;
};

/** Names shown of each segment; the whole segment can be copied. */
const shownPeople = 20;

export async function understand(reading: Reading, context: Context, said = noWords): Promise<PastedList> {
  const words = addWords(await orElse(wordsFor(reading), noWords), said);
  const segmented = segmentReading(reading, context, context.language, words);
  const { customers, people } = segmented;
  const groups = segmented.segmented.ok
    ? groupCustomers(customers, segmented.segmented.value.model, context.today)
    : [];
  const { joined } = await orElse(joinReading(people, reading), { customers: [], joined: new Map() });
  const by = new Map([...joined].map(([row, { by }]) => [row, by]));
  return { reading, context, said, words, segmented, groups, joined: by };
}

/** A list is understood as well where the browser keeps nothing for us, such as a private window. */
const orElse = <T>(stored: Promise<T>, nothing: T): Promise<T> => stored.catch(() => nothing);

export function summarise({ reading, context, words, segmented, groups, joined }: PastedList): Pasted {
  const { customers, columns, questions, missing } = segmented;
  const about = {
    title: reading.title,
    rows: reading.rows.length,
    customers: customers.length,
    columns,
    leftOut: reading.leftOut ?? [],
    format: reading.form?.format ?? null,
    questions,
    answers: words.answers,
    missing,
    joined: countJoined(joined),
  };
  if (!segmented.segmented.ok) return { ...about, segmented: segmented.segmented };
  const { model, because } = segmented.segmented.value;
  const why = shortReasons(segmented, context);
  return {
    ...about,
    segmented: {
      ok: true,
      method: model.method,
      because,
      groups: groups.map(({ segment, customers, missing }) => ({
        segment,
        size: customers.length,
        missing,
        people: customers
          .slice(0, shownPeople)
          .map((customer) => ({ name: displayName(customer), why: why(customer) })),
      })),
    },
  };
}

function countJoined(joined: PastedList['joined']): Pasted['joined'] {
  const counts = new Map<JoinedBy, number>();
  for (const by of joined.values()) counts.set(by, (counts.get(by) ?? 0) + 1);
  return [...counts].map(([by, rows]) => ({ by, rows })).sort((a, b) => b.rows - a.rows);
}

function shortReasons({ segmented }: SegmentedReading, { language, today }: Context): (customer: Customer) => string {
  if (!segmented.ok) return () => '';
  const { model } = segmented.value;
  const speaker = makeSpeaker(language);
  return (customer) => {
    const [reason] = methodOf(model).explain(customer, model, today).reasons;
    return reason ? speaker.short(reason) : '';
  };
}

/** `Name <address>`, a line each: as mail programs take it, and as the paste box reads it. */
export function copyGroup({ groups }: PastedList, segment: string | null): string {
  const group = groups.find((one) => (one.segment?.key ?? null) === segment);
  return (group?.customers ?? [])
    .map((customer) => {
      const name = displayName(customer);
      const { email } = customer.values;
      return email && email !== name ? `${name} <${email}>` : name;
    })
    .join('\n');
}

/** The list as it was given, with segment and reason beside each row, for the user's own spreadsheet. */
export function labelledCsv({ reading, context, segmented, groups }: PastedList): string {
  const speaker = makeSpeaker(context.language);
  const { segment, reason } = speaker.texts.app.customers;
  const method = segmented.segmented.ok ? segmented.segmented.value.model.method : '';
  const why = shortReasons(segmented, context);
  const labels = new Map<CustomerId, [string, string]>();
  for (const group of groups) {
    const name = group.segment ? speaker.segment(method, group.segment) : speaker.cannotTellTitle();
    for (const customer of group.customers) labels.set(customer.id, [name, why(customer)]);
  }
  const rows = reading.rows.map((row) => {
    const customer = segmented.rows.get(row.key);
    return [...row.cells.map((cell) => cell ?? ''), ...((customer && labels.get(customer)) ?? ['', ''])];
  });
  return asCsv([[...headersOf(reading), segment, reason], ...rows], context);
}

/** The rows that are nobody who is known, as they were given. */
export function unmatchedCsv({ reading, context, joined }: PastedList): string {
  const rows = reading.rows.filter(({ key }) => !joined.has(key));
  return asCsv([headersOf(reading), ...rows.map(({ cells }) => cells.map((cell) => cell ?? ''))], context);
}

const headersOf = ({ columns }: Reading): string[] => columns.map(({ header }) => header);

const asCsv = (rows: string[][], { language }: Context): string =>
  toCsv(rows, { separator: languageOf(language).habits.decimal === ',' ? ';' : ',' });

/**
 * Stores the list under a title of the user's; the same title again adds to the same list, unless that has other columns: then
 * the title is counted on. Answers the list's id.
 */
export async function keepList(list: PastedList, title: string, options?: KeepOptions): Promise<string> {
  const { reading, context, said } = list;
  // A text has no name of its own: the one that the user gives it tells it from others with the same columns.
  const isText = reading.address.startsWith('paste:');
  const name = isText ? await freeTitle(title, reading) : title;
  const given = { ...reading, ...(isText && { address: `paste:${name}`, system: `paste:${name}` }), title: name };
  if (said !== noWords) await keepWords(given, said);
  const kept = await seeList(given, context, context.language, options);
  if (!kept.ok) throw new Error(kept.problem.code);
  return given.address;
}

async function freeTitle(title: string, reading: Reading): Promise<string> {
  const headers = (columns: Reading['columns']) => JSON.stringify(columns.map(({ header }) => header).sort());
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? title : `${title} (${count})`;
    const kept = await db.lists.get(listId.parse(`paste:${name}`));
    if (!kept || headers(kept.columns) === headers(reading.columns)) return name;
  }
}
