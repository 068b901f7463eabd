import type { Problem } from '../problem';
import { limits } from './limits';
import type { Reading } from './reading';

/** The first column with a cell that was cut, as a problem: a cell of just the greatest length is one of which more was there. */
export function findCut({ columns, rows }: Reading): Problem | null {
  const limit = limits.cellCharacters;
  const cut = columns.find((_, at) => rows.some(({ cells }) => cells[at]?.length === limit));
  return cut ? { code: 'cell-too-long', header: cut.header, limit } : null;
}
