import { joinContinued } from './continued';
import { ancestorsOf } from './flat-tree';
import { type Grid, gridsIn } from './grids';
import { headsOf } from './heads';
import { joinParts } from './join-parts';
import { findOuterHead } from './outer-head';
import { joinSideBySide } from './side-by-side';
import { sortRows, type TableRecord } from './sort-rows';
import type { Head, PageRecord, Structure } from './structure';
import type { LaidRow } from './table-columns';
import { readTransposed } from './transposed';
import { isShown } from './visible';

/** Every list that is built as a table. */
export function findTables(top: Element): Structure[] {
  const grids = gridsIn(top);
  return joinContinued(joinSideBySide(grids.flatMap((grid) => readTable(grid, grids) ?? [])), findTables);
}

function readTable(grid: Grid, grids: Grid[]): Structure | null {
  const laid = joinParts(grid.rows.filter(isShown));
  if (laid.every(({ cells }) => isPaired(cells))) return null;
  const { heads, records } = sortRows(laid);
  if (records.length === 0) return null;
  const sideways = heads.length < 2 ? readTransposed(laid) : null;
  const read = sideways ?? readUpright(grid.root, heads, records, grids);
  // Rows of a single cell are no table but a list of cards that stands in one.
  const isTable = read.records.some(({ cells }) => cells.filter(({ length }) => length > 0).length > 1);
  return {
    kind: isTable ? 'table' : 'repeat',
    adapter: null,
    root: grid.root,
    heads: read.heads,
    records: read.records,
    again: () => againIn(grid.root),
  };
}

/** "Phone, 070-1, City, Leeds": header cells and values by turns are the fields of one record. */
export const isPaired = (cells: Element[]): boolean =>
  cells.length > 2 &&
  cells.length % 2 === 0 &&
  cells.every((cell, at) => cell.matches('th, [role="rowheader"]') === (at % 2 === 0));

function readUpright(
  root: Element,
  own: LaidRow[],
  records: TableRecord[],
  grids: Grid[],
): { heads: Head[]; records: PageRecord[] } {
  const columns = [...new Set(records.flatMap(({ row }) => [...row.columns.keys()]))].sort((a, b) => a - b);
  const named = own.length > 0 ? own : findOuterHead(root, columns.length, grids);
  return {
    heads: named.length > 0 ? headsOf(named, columns) : [],
    records: records.map(({ row, more }) => ({
      parts: [...row.parts, ...more.map((other) => other.row)],
      cells: [...columns.map((column) => cellAt(row, column)), ...more.map(({ cells }) => cells)],
    })),
  };
}

/** A cell that spans columns stands in its first. */
function cellAt(row: LaidRow, column: number): Element[] {
  const cell = row.columns.get(column);
  return cell && row.columns.get(column - 1) !== cell ? [cell] : [];
}

/** Looks again around the table: its header may stand in another, some levels up. */
function againIn(root: Element): Structure | null {
  const grids = gridsIn([...ancestorsOf(root)].slice(0, 5).at(-1) ?? root);
  const grid = grids.find((other) => other.root === root);
  return grid ? readTable(grid, grids) : null;
}
