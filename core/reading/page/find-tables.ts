import { flatChildren, flatParent } from './flat-tree';
import { headsOf } from './heads';
import { joinParts } from './join-parts';
import { findOuterHead } from './outer-head';
import { sortRows } from './sort-rows';
import type { PageRecord, Structure } from './structure';
import { type LaidRow, width } from './table-columns';
import { isGrid, isRow } from './table-parts';
import { isShown } from './visible';

type Grid = { root: Element; rows: Element[] };

/** Every table, ARIA grid and table of custom elements with its own rows (those of a table inside a cell are that one's). */
function gridsIn(top: Element): Grid[] {
  const grids: Grid[] = [];
  const open = (root: Element): Grid => {
    const grid = { root, rows: [] };
    grids.push(grid);
    return grid;
  };
  const walk = (element: Element, grid: Grid | null, inRow: boolean): void => {
    for (const child of flatChildren(element)) {
      if (isGrid(child)) walk(child, isShown(child) || child.querySelector('[role="row"]') ? open(child) : null, false);
      else if (isRow(child) && !inRow) {
        let own = grid;
        own ??= grids.find(({ root }) => root === element) ?? open(element);
        own.rows.push(child);
        walk(child, own, true);
      } else walk(child, grid, inRow);
    }
  };
  walk(top, isGrid(top) ? open(top) : null, false);
  return grids.filter(({ rows }) => rows.length > 0);
}

export function findTables(top: Element): Structure[] {
  const grids = gridsIn(top);
  return grids.flatMap((grid) => readTable(grid, grids) ?? []);
}

function readTable({ root, rows }: Grid, grids: Grid[]): Structure | null {
  const laid = joinParts(rows.filter(isShown));
  const { heads, records } = sortRows(laid);
  if (records.length === 0) return null;
  const columns = [...new Set(records.flatMap(({ row }) => [...row.columns.keys()]))].sort((a, b) => a - b);
  const named = heads.length > 0 ? heads : findOuterHead(root, columns.length, grids);
  // Rows of a single cell are no table but a list of cards that stands in one.
  const isTable = records.some(({ row }) => width(row) > 1);
  return {
    kind: isTable ? 'table' : 'repeat',
    adapter: null,
    root,
    heads: named.length > 0 && isTable ? headsOf(named, columns) : [],
    records: records.map(
      ({ row, more }): PageRecord => ({
        parts: [...row.parts, ...more.map((other) => other.row)],
        cells: [...columns.map((column) => cellAt(row, column)), ...more.map(({ cells }) => cells)],
      }),
    ),
    again: () => againIn(root),
  };
}

/** A cell that spans columns stands in its first. */
function cellAt(row: LaidRow, column: number): Element[] {
  const cell = row.columns.get(column);
  return cell && row.columns.get(column - 1) !== cell ? [cell] : [];
}

function againIn(root: Element): Structure | null {
  const grids = gridsIn(flatParent(root) ?? root);
  const grid = grids.find((other) => other.root === root);
  return grid ? readTable(grid, grids) : null;
}
