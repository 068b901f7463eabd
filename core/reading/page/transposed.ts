import { readHeader } from '../columns/read-header';
import { limits } from '../limits';
import { headerText } from './heads';
import type { JoinedRow } from './join-parts';
import type { Head, PageRecord } from './structure';
import { width } from './table-columns';

/** A table that is written sideways: the first cell of each row names a field, and every further column is a record. */
export function readTransposed(rows: JoinedRow[]): { heads: Head[]; records: PageRecord[] } | null {
  // Its rows are fields, and nobody has so many.
  if (rows.length > limits.columns) return null;
  const columns = Math.max(...rows.map(({ columns }) => Math.max(-1, ...columns.keys()))) + 1;
  // One column beside the names is a single record: no list.
  if (rows.length < 2 || columns < 3 || rows.some((row) => width(row) < 3)) return null;
  const names = rows.map(({ columns: cells }) => cells.get(0));
  const words = names.map((cell) => (cell ? headerText(cell) : ''));
  if (words.filter(isField).length < Math.max(2, rows.length / 2)) return null;
  // An upright table names its columns in the first row as well.
  const [first] = rows;
  const across = [...(first?.columns ?? [])].flatMap(([column, cell]) => (column > 0 ? [headerText(cell)] : []));
  if (across.some(isField)) return null;
  const records = Array.from({ length: columns - 1 }, (_, at): PageRecord => {
    const cells = rows.map((row) => [row.columns.get(at + 1) ?? []].flat());
    return { parts: cells.flat(), cells };
  });
  return { heads: words.map((header) => ({ header, machine: null, sorted: null })), records };
}

const isField = (word: string): boolean => readHeader(word).some(({ sure }) => sure);
