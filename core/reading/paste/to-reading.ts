import { allReadingWords } from '../../languages/more-reading-words';
import { done, failed, type Outcome } from '../../problem';
import { fileLimits, limits } from '../limits';
import { matchColumns } from '../match-columns';
import type { Form, Reading } from '../reading';
import type { Table } from './read-grid';

/** Where a table came from: `address` names the list, so that the same file read again is the same list. */
export type Origin = { title: string; address: string };

/** Rows, spread over the whole list, from which the meaning of its columns is told: more tell nothing else. */
const columnSample = 2000;
const evenly = <T>(all: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, index) => index % step === 0);
};
const isTooLong = (cell: string): boolean => cell.length > limits.cellCharacters;

/** A table as a reading, with a meaning for each column. */
export function toReading(table: Table, form: Form, { title, address }: Origin): Outcome<Reading> {
  const { headers, rows, leftOut } = table;
  if (rows.length > fileLimits.rows) {
    return failed({ code: 'list-too-long', rows: rows.length, limit: fileLimits.rows });
  }
  if (headers.length > limits.columns) {
    return failed({
      code: 'file-unreadable',
      format: form.format,
      detail: `${headers.length} columns > ${limits.columns}`,
    });
  }
  const sample = evenly(rows, columnSample);
  const columns = headers.map((header, at) => ({
    header,
    machine: null,
    cells: sample.map(({ cells }) => cells[at] ?? ''),
  }));
  return done({
    adapter: address.startsWith('paste:') ? 'paste' : 'file',
    title,
    address,
    system: address,
    language: null,
    columns: matchColumns(columns, { language: null, words: allReadingWords }),
    rows: rows.map(({ number, cells }) => ({
      key: String(number),
      record: null,
      cells: cells.some(isTooLong) ? cells.map((cell) => cell.slice(0, limits.cellCharacters)) : cells,
    })),
    coverage: { read: rows.length, of: rows.length, more: false, sortedBy: null },
    leftOut,
    form,
  });
}
