import type { Customer } from '../../customer/customer';
import { type Axis, stepOf } from './axis';

/** Those who sit in one cell: their segment is the commonest of them, null = can't tell. */
export type Cell = { x: number; y: number; ids: string[]; segment: string | null };
/** `left` = how many are not on it, since a value is missing. Cells without anybody are left out. */
export type CustomerMap = { across: Axis; up: Axis; cells: Cell[]; left: number };

export type Place = { x: number | null; y: number | null };

/** Everybody into the cells of two axes. */
export function drawMap(
  customers: readonly Customer[],
  places: readonly Place[],
  segments: readonly (string | null)[],
  [across, up]: readonly [Axis, Axis],
): CustomerMap {
  type Filled = { x: number; y: number; ids: string[]; segments: Map<string | null, number> };
  const cells = new Map<string, Filled>();
  let left = 0;
  customers.forEach(({ id }, at) => {
    const { x, y } = places[at] ?? { x: null, y: null };
    if (x === null || y === null) {
      left += 1;
      return;
    }
    const [column, row] = [stepOf(across, x), stepOf(up, y)];
    const key = `${column} ${row}`;
    const cell: Filled = cells.get(key) ?? { x: column, y: row, ids: [], segments: new Map() };
    cells.set(key, cell);
    cell.ids.push(id);
    const segment = segments[at] ?? null;
    cell.segments.set(segment, (cell.segments.get(segment) ?? 0) + 1);
  });
  return {
    across,
    up,
    left,
    cells: [...cells.values()]
      .map(({ segments: counts, ...cell }) => ({ ...cell, segment: commonest(counts) }))
      .sort((a, b) => a.y - b.y || a.x - b.x),
  };
}

const commonest = (counts: ReadonlyMap<string | null, number>): string | null =>
  [...counts].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))[0]?.[0] ?? null;
