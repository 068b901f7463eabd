import { fieldOf, isFieldKey } from '../../customer/fields';
import type { Column } from '../../customer/list';
import { withAnswer } from '../../values/answer-question';
import type { ColumnFormat, ColumnKind } from '../../values/column-format';
import type { Question } from '../../values/question';
import { db } from '../db';

/** By what was asked; null = taken back, so that the column is asked about again. */
export type Choices = Partial<Record<Question['about'], string | null>>;

/** What the user said of columns, by header: the field each stands for (null = none), and how its values are written. */
export type ColumnWords = {
  fields: Record<string, string | null>;
  /** `kind` = what the column held when it was asked about: a column without a field has no other. */
  answers: Record<string, { kind: ColumnKind; choices: Choices }>;
};
export const noWords: ColumnWords = { fields: {}, answers: {} };

/** What tells whose words hold for a list. */
export type Worded = { address: string; system: string; columns: readonly Pick<Column, 'header'>[] };

const isOnSite = ({ address }: Worded): boolean => /^https?:/.test(address);
const listKey = ({ address }: Worded): string => `columns of list ${address}`;
const siteKey = ({ system }: Worded): string => `columns of site ${system}`;
const headersKey = ({ columns }: Worded): string =>
  `columns of headers ${JSON.stringify(columns.map(({ header }) => header).sort())}`;
/** Is it the key of a setting that keeps such words? */
export const isOfColumns = (key: string): boolean => /^columns of (list|site|headers) /.test(key);

/**
 * The words that hold for a list, kept among the settings, so that they outlive the list. The list's own come before those of
 * its site; a pasted or imported list has no site, and takes those of any list with the same set of headers.
 */
export async function wordsFor(list: Worded): Promise<ColumnWords> {
  const shared = isOnSite(list) ? siteKey(list) : headersKey(list);
  const stored = await db.settings.bulkGet([shared, listKey(list)]);
  return stored.map((entry) => entry?.value as ColumnWords | undefined).reduce<ColumnWords>(addWords, noWords);
}

/** Keeps words for the list and for every list that takes them from it. */
export async function keepWords(list: Worded, words: ColumnWords): Promise<void> {
  const keys = [listKey(list), ...(isOnSite(list) ? [siteKey(list)] : []), headersKey(list)];
  const stored = await db.settings.bulkGet(keys);
  await db.settings.bulkPut(
    keys.map((key, index) => ({ key, value: addWords(stored[index]?.value as ColumnWords | undefined, words) })),
  );
}

/** Does a word on a column of one list hold for another, as long as the user says nothing else of that one itself? */
export function sharesWords(from: Worded, to: Worded): boolean {
  if (isOnSite(to)) return isOnSite(from) && from.system === to.system;
  return headersKey(from) === headersKey(to);
}

/** Later words come before earlier ones; what they don't speak of stays. */
export function addWords(before: ColumnWords = noWords, later: ColumnWords = noWords): ColumnWords {
  const answers = { ...before.answers };
  for (const [header, { kind, choices }] of Object.entries(later.answers)) {
    answers[header] = { kind, choices: { ...answers[header]?.choices, ...choices } };
  }
  return { fields: { ...before.fields, ...later.fields }, answers };
}

/** The user's own word on a column overrules every other reason. */
export function corrected(column: Column, { fields }: ColumnWords): Column {
  const field = Object.hasOwn(fields, column.header) ? fields[column.header] : undefined;
  if (field === undefined) return column;
  const kind = field !== null && isFieldKey(field) ? fieldOf(field).kind : column.kind;
  return { ...column, field, kind, certainty: 1, reasons: [{ kind: 'user', weight: 1 }] };
}

/** What is known of how columns write their values, with the user's answers over it. */
export function answered(
  formats: Readonly<Record<string, ColumnFormat>>,
  { answers }: ColumnWords,
): Record<string, ColumnFormat> {
  const known = { ...formats };
  for (const [header, { kind, choices }] of Object.entries(answers)) {
    for (const [about, choice] of Object.entries(choices)) {
      if (choice !== null || known[header])
        known[header] = withAnswer(known[header] ?? { kind }, about as Question['about'], choice);
    }
  }
  return known;
}
