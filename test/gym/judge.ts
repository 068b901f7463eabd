// What was read of a page of the gym against what a person sees there: columns, typed values, counts.
import { isDeepStrictEqual } from 'node:util';
import { languageOf } from '../../core/languages/index';
import { interpret } from '../../core/reading/interpret';
import type { Reading } from '../../core/reading/reading';
import type { Comparison, TruthRecord } from '../page-entry';
import type { GymList, GymTruth, TruthColumn } from './truth';

/** The day on which the pages are read: "3 days ago" is counted from here. */
const today = '2026-11-22';

export type Tally = { right: number; of: number };
export type GymLine = {
  page: string;
  customers: boolean;
  /** The page of one record. */
  record: boolean;
  /** Offered where it should be, and only there. */
  decided: boolean;
  precision: number;
  recall: number;
  columns: Tally;
  values: Tally;
  /** Everything that is not as the truth says, in words. */
  faults: string[];
};

export type Seen = {
  reading: Reading | null;
  problem: string | null;
  record: { reading: Reading; badge: string } | null;
};

export function judge(truth: GymTruth, compared: Comparison, { reading, problem, record }: Seen): GymLine {
  const customers = truth.expect === 'records' && truth.customerLike === true;
  const { offered, precision, recall, matched } = compared;
  const faults: string[] = [];
  if (customers && !offered) faults.push(`not offered (${problem ?? 'no problem told'})`);
  if (!customers && offered)
    faults.push(`offered: ${(reading ?? record?.reading)?.rows[0]?.cells.join(' | ').slice(0, 90)}`);
  if (truth.problem && problem !== truth.problem) faults.push(`problem ${problem}, not ${truth.problem}`);
  const none = { precision: 1, recall: 1, columns: { right: 0, of: 0 }, values: { right: 0, of: 0 } };
  const line = {
    page: truth.page,
    customers,
    record: truth.record !== undefined,
    decided: offered === customers,
    faults,
  };
  if (truth.record) {
    const told = scoreRecord(truth.record, record, faults);
    return { ...line, ...none, values: told, decided: line.decided && record !== null };
  }
  if (!customers) return { ...line, ...none };
  const list = truth.lists?.[matched?.list ?? 0];
  if (!list) throw new Error(`${truth.page}: customers without a list in the truth`);
  const keys = matched?.keys ?? {};
  const records = { precision: precision ?? 0, recall: recall ?? 0 };
  if (offered && (records.precision < 1 || records.recall < 1))
    faults.push(`${reading?.rows.length} rows read of ${list.records}, ${Object.keys(keys).length} right`);
  const columns = scoreColumns(list, reading, keys, faults);
  const values = scoreValues(list, reading, keys, faults);
  if (reading) checkCoverage(truth, reading, faults);
  return { ...line, ...records, columns, values };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A truth column is right when what stands in it was read under its field and its words; a field that is not there is wrong. */
function scoreColumns(
  { columns: truths }: GymList,
  reading: Reading | null,
  keys: Record<number, string>,
  faults: string[],
): Tally {
  const columns = reading?.columns ?? [];
  const taken = new Set<number>();
  const pairs = truths.map((truth) => {
    const at = findColumn(truth, reading, keys, taken);
    if (at !== -1) taken.add(at);
    return { truth, column: columns[at] };
  });
  let right = 0;
  for (const { truth, column } of pairs) {
    const allowed = [truth.field].flat();
    const named = truth.header === null || (column?.header ?? '').toLowerCase().includes(truth.header.toLowerCase());
    if (column && named && allowed.includes(column.field)) right += 1;
    else
      faults.push(
        `column ${truth.header ?? truth.text}: ${column ? `"${column.header}" → ${column.field}` : 'not found'}, not ${allowed.join(' or ')}`,
      );
  }
  const extra = columns.filter((column, at) => column.field !== null && !taken.has(at));
  for (const { header, field } of extra) faults.push(`column "${header}" → ${field} is not there`);
  return { right, of: truths.length + extra.length };
}

function findColumn(
  { header, field, at, text }: TruthColumn,
  reading: Reading | null,
  keys: Record<number, string>,
  taken: Set<number>,
): number {
  const row = at === undefined ? undefined : reading?.rows.find(({ key }) => key === keys[at]);
  const scores = (reading?.columns ?? []).map((column, place) => {
    if (taken.has(place)) return 0;
    const cell = tidy(row?.cells[place] ?? '');
    const holds = text === undefined ? 0 : cell === tidy(text) ? 4 : cell.includes(tidy(text)) ? 2 : 0;
    const named = header !== null && column.header.toLowerCase().includes(header.toLowerCase());
    // Empty everywhere, or the row was missed: then only the words can tell.
    if (holds === 0 && (row !== undefined || !named)) return 0;
    return holds + (named ? 3 : 0) + ([field].flat().includes(column.field) ? 1 : 0);
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function scoreValues(
  { values: truths }: GymList,
  reading: Reading | null,
  keys: Record<number, string>,
  faults: string[],
): Tally {
  const { habits } = languageOf(reading?.language ?? 'en');
  const people = reading ? interpret({ ...reading, habits, today, known: {} }).people : [];
  const tally = { right: 0, of: 0 };
  for (const { index, values } of truths) {
    const person = people.find(({ row }) => row === keys[index]);
    for (const [field, truth] of Object.entries(values)) {
      const read = person?.values[field as keyof typeof person.values] ?? null;
      tally.of += 1;
      if (person && isDeepStrictEqual(read, truth)) tally.right += 1;
      else faults.push(`record ${index}, ${field}: ${JSON.stringify(read)}, not ${JSON.stringify(truth)}`);
    }
  }
  return tally;
}

/** The page of one record: the badge at its title, and its values as a list of one. */
function scoreRecord(
  { title, values, own = {}, waiting = [] }: TruthRecord,
  record: Seen['record'],
  faults: string[],
): Tally {
  const tally = { right: 0, of: 0 };
  if (!record) {
    faults.push('no record offered');
    return { right: 0, of: Object.keys(values).length };
  }
  const { reading, badge } = record;
  if (badge !== title) faults.push(`the badge stands at "${badge}", not "${title}"`);
  const { habits } = languageOf(reading.language ?? 'en');
  const [person] = interpret({ ...reading, habits, today, known: {} }).people;
  for (const [field, truth] of Object.entries(values)) {
    const read = person?.values[field as keyof typeof person.values] ?? null;
    tally.of += 1;
    if (isDeepStrictEqual(read, truth)) tally.right += 1;
    else faults.push(`${field}: ${JSON.stringify(read)}, not ${JSON.stringify(truth)}`);
  }
  for (const [header, truth] of Object.entries(own)) {
    const read = person?.own[header]?.value ?? null;
    if (!isDeepStrictEqual(read, truth))
      faults.push(`${header}: ${JSON.stringify(read)}, not ${JSON.stringify(truth)}`);
  }
  for (const header of waiting) {
    const cell = reading.rows[0]?.cells[reading.columns.findIndex((column) => column.header === header)];
    if (cell !== null) faults.push(`${header} is "${cell}", not waiting`);
  }
  return tally;
}

function checkCoverage({ totalAnnounced, more }: GymTruth, { coverage }: Reading, faults: string[]): void {
  if (totalAnnounced !== undefined && coverage.of !== totalAnnounced)
    faults.push(`read "${coverage.read} of ${coverage.of}", not of ${totalAnnounced}`);
  if (more !== undefined && coverage.more !== more) faults.push(`more: ${coverage.more}, not ${more}`);
}
