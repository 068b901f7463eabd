import { type FieldKey, fieldOf, isFieldKey } from '../customer/fields';
import type { Column } from '../customer/list';
import type { Person } from '../customer/person';
import type { ColumnFormat } from '../values/column-format';
import { writesCountryCodes } from '../values/country';
import type { Habits } from '../values/habits';
import { fitsKind, inferKind } from '../values/infer-kind';
import { isMissing, isMissingName, saysSomething } from '../values/missing';
import type { Question } from '../values/question';
import { type ColumnSpec, type ColumnValue, readColumn } from '../values/read-column';
import { labelsOf } from './column-labels';
import { peopleInRows, type UnderstoodColumn } from './people-in-rows';
import type { Row } from './reading';

export type Interpretation = {
  people: Person[];
  /** By header: what the columns have shown of how they write values, with what was known before. */
  formats: Record<string, ColumnFormat>;
  questions: Question[];
  /** Every text that gave no value (blank = ''), and how often: markers, codes, and what its column could not read. */
  missing: { header: string; text: string; count: number }[];
};

export type Asked = {
  columns: readonly Column[];
  rows: readonly Row[];
  habits: Habits;
  /** Civil date of the reading. */
  today: string;
  known: Readonly<Record<string, ColumnFormat>>;
  /** Told before each column and after the last, since of a long list each takes a while. */
  onColumn?: (done: number, of: number) => void;
};

/** Dates that can't lie ahead, and those that mostly do. */
const past: readonly string[] = [
  'birthday',
  'createdAt',
  'updatedAt',
  'firstOrder',
  'lastOrder',
  'lastActive',
  'orderDate',
] satisfies FieldKey[];
const ahead: readonly string[] = ['renewalDate', 'closeDate'] satisfies FieldKey[];
/** Counted things: "1.234" of them can't be one and a bit. */
const counted: readonly string[] = [
  'age',
  'householdSize',
  'children',
  'orders',
  'visits',
  'employees',
] satisfies FieldKey[];
const nameFields: readonly string[] = ['name', 'firstName', 'middleName', 'lastName', 'nickname'] satisfies FieldKey[];

/** Columns and rows of text become people with typed values. Each column is read as a whole, so row order never matters. */
export function interpret({ columns, rows, habits, today, known, onColumn }: Asked): Interpretation {
  const labels = labelsOf(columns);
  // A header may be called "constructor".
  const knownOf = (label: string) => (Object.hasOwn(known, label) ? known[label] : undefined);
  const result: Interpretation = { people: [], formats: {}, questions: [], missing: [] };
  const understood: UnderstoodColumn[] = [];
  const countries: (string | null)[] = rows.map(() => null);

  for (const [done, index] of countriesFirst(columns).entries()) {
    onColumn?.(done, columns.length);
    const column = columns[index];
    const label = labels[index];
    if (!column || label === undefined) continue;
    const field = fieldIn(column);
    const cells = rows.map((row) => row.cells[index] ?? null);
    const { texts, at } = saidIn(cells, remember(missingIn(field, cells)));
    const { kind, question } = kindOf(field, column, texts, { label, habits, today, before: knownOf(label) });
    if (question) result.questions.push(question);
    const spec: ColumnSpec = {
      header: label,
      kind,
      format: field ? fieldOf(field).format : undefined,
      when: past.includes(field ?? '') ? 'past' : ahead.includes(field ?? '') ? 'ahead' : 'any',
      whole: counted.includes(field ?? ''),
      habits,
      today,
      known: knownOf(label),
      countries: at.map((row) => countries[row] ?? null),
    };
    const read = readColumn(texts, spec);
    result.formats[label] = read.format;
    result.questions.push(...read.questions);
    const values = inRows(read.values, at, rows.length);
    understood[index] = { field, label, ownKey: `own:${label}`, kind, values };
    result.missing.push(...countMissing(label, cells, values));
    if (field === 'country') {
      values.forEach((value, row) => {
        if (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) countries[row] ??= value;
      });
    }
  }
  onColumn?.(columns.length, columns.length);
  result.people = peopleInRows(rows, understood);
  return result;
}

/** The field a column stands for; computed fields are never read from a page. */
function fieldIn({ field }: Column): FieldKey | null {
  return field !== null && isFieldKey(field) && !fieldOf(field).derived ? field : null;
}

/** Phones need the country of their row, so countries are read first. */
function countriesFirst(columns: readonly Column[]): number[] {
  const order = columns.map((_, index) => index);
  return order.sort(
    (a, b) => Number(columns[b]?.field === 'country') - Number(columns[a]?.field === 'country') || a - b,
  );
}

/** The cells that say something, and the row of each. */
function saidIn(cells: readonly (string | null)[], isBlank: (text: string) => boolean) {
  const texts: string[] = [];
  const at: number[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (cell === null || cell === undefined || isBlank(cell)) continue;
    texts.push(cell);
    at.push(row);
  }
  return { texts, at };
}

/** The values of the rows `at`, in a column of all rows; null in the others. */
function inRows(values: (ColumnValue | null)[], at: readonly number[], rows: number): (ColumnValue | null)[] {
  if (at.length === rows) return values;
  const all = new Array<ColumnValue | null>(rows).fill(null);
  for (let place = 0; place < at.length; place += 1) all[at[place] as number] = values[place] ?? null;
  return all;
}

/** Columns repeat themselves: each text is judged once. */
function remember(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    // Told faster than looked up.
    if (saysSomething(text)) return false;
    const verdict = known.get(text) ?? judge(text);
    known.set(text, verdict);
    return verdict;
  };
}

/** Which texts of a column say that nothing is known. */
function missingIn(field: FieldKey | null, cells: readonly (string | null)[]): (text: string) => boolean {
  if (field !== null && nameFields.includes(field)) return isMissingName;
  if (field !== 'country') return isMissing;
  const known = cells.filter((cell) => cell !== null && !isMissing(cell)) as string[];
  const codes = writesCountryCodes(known);
  return (text) => isMissing(text) && !(codes && text.trim() === 'NA');
}

function kindOf(
  field: FieldKey | null,
  column: Column,
  texts: string[],
  { label, habits, today, before }: { label: string; habits: Habits; today: string; before: ColumnFormat | undefined },
): { kind: ColumnFormat['kind']; question?: Question } {
  if (field !== null) return { kind: fieldOf(field).kind };
  const inferred = inferKind(texts, { header: label, habits, today }) ?? before?.kind ?? column.kind;
  if (!before || before.kind === inferred) return { kind: inferred };
  // Text and category hold the same values: the more a list shows, the better it tells which.
  if (before.kind === 'text' && inferred === 'category') return { kind: inferred };
  if (fitsKind(texts, before.kind, habits, today)) return { kind: before.kind };
  const samples = [...new Set(texts)].sort().slice(0, 3);
  const shown = samples.map((text) => ({ text, value: { kind: 'text' as const, value: text } }));
  const readings = [before.kind, inferred].map((choice) => ({ choice, samples: shown }));
  return { kind: inferred, question: { header: label, about: 'kind', why: 'changed', chosen: inferred, readings } };
}

function countMissing(header: string, cells: readonly (string | null)[], values: readonly (ColumnValue | null)[]) {
  const counts = new Map<string, number>();
  for (let row = 0; row < cells.length; row += 1) {
    const text = values[row] === null ? cells[row]?.trim() : undefined;
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([text, count]) => ({ header, text, count }));
}
