import { type FieldKey, fieldOf } from '../customer/fields';
import type { Column } from '../customer/list';
import { type ReadingWords, readingWords } from '../languages/reading-words';
import { certaintyOf, type Judged, judge, type TextColumn } from './columns/judge';
import { kindOfCells } from './columns/kind-of-cells';
import { addNeighbours } from './columns/neighbours';
import { readHeader } from './columns/read-header';
import { weights } from './columns/weights';

/**
 * What the columns of a list mean. Every column gets at most one field and every field at most one column; below the
 * threshold, or where two fields are not told apart, a column keeps its own header (`field: null`). `known` says what the
 * user or the adapter decided, by header or by machine name, and is not questioned. `words` = the words to know, the common ones
 * unless said otherwise.
 */
export function matchColumns(
  columns: readonly TextColumn[],
  options: { language: string | null; known?: Readonly<Record<string, FieldKey>>; words?: readonly ReadingWords[] },
): Column[] {
  const words = options.words ?? readingWords;
  const language = languageOfHeaders(columns, words) ?? options.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const judged = columns.map((column) => judge(column, language, words));
  addNeighbours(judged);
  const given = shareOut(judged, columns.map(told(options.known ?? {})));
  return columns.map(({ header, machine }, index) => {
    const column = judged[index];
    const field = given[index] ?? null;
    const best = field === null ? column?.candidates().toSorted((a, b) => certaintyOf(b) - certaintyOf(a))[0] : null;
    const known = told(options.known ?? {})({ header, machine });
    const votes = field === null ? best : column?.candidate(field);
    return {
      header,
      machine,
      field,
      kind: field !== null ? fieldOf(field).kind : column ? kindOfCells(column.cells) : 'text',
      certainty: field === null || !votes ? 0 : known ? 1 : certaintyOf(votes),
      reasons: [...(known ? [{ kind: 'user' as const, weight: weights.told }] : []), ...(votes?.reasons ?? [])],
    };
  });
}

const told =
  (known: Readonly<Record<string, FieldKey>>) =>
  ({ header, machine }: { header: string; machine: string | null }): FieldKey | null =>
    (Object.hasOwn(known, header) && known[header]) ||
    (machine && Object.hasOwn(known, machine) && known[machine]) ||
    null;

/** One field a column and one column a field: the surest first, and of two alike the one with more values. */
function shareOut(judged: readonly Judged[], known: readonly (FieldKey | null)[]): (FieldKey | null)[] {
  const given: (FieldKey | null)[] = judged.map(() => null);
  const taken = new Set<FieldKey>();
  const give = (index: number, field: FieldKey) => {
    if (given[index] !== null || taken.has(field)) return;
    given[index] = field;
    taken.add(field);
  };
  for (const [index, field] of known.entries()) if (field) give(index, field);
  const wishes = judged.flatMap((column, index) => {
    const best = column.best();
    return best ? [{ index, field: best.field, worth: certaintyOf(best) * (0.3 + 0.7 * column.cells.filled) }] : [];
  });
  for (const { index, field } of wishes.toSorted((a, b) => b.worth - a.worth || a.index - b.index)) give(index, field);
  return given;
}

/** The language that most header words belong to and no other does as well; null where the headers do not tell. */
function languageOfHeaders(columns: readonly TextColumn[], words: readonly ReadingWords[]): string | null {
  const counts = new Map<string, number>();
  for (const { header } of columns) {
    const languages = new Set(readHeader(header, words).flatMap((word) => (word.sure ? word.languages : [])));
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.size);
  }
  const [first, second] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= 1.5 && first[1] > (second?.[1] ?? 0) * 1.2 ? first[0] : null;
}
