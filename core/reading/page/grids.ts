import { flatChildren } from './flat-tree';
import { isGrid, isRow } from './table-parts';
import { isShown } from './visible';

/** A table, ARIA grid or table of custom elements, with its own rows. */
export type Grid = { root: Element; rows: Element[] };

/** Every grid under `top` (rows of a table inside a cell are that one's). */
export function gridsIn(top: Element): Grid[] {
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
        if (mayHoldGrid(child)) walk(child, own, true);
      } else walk(child, grid, inRow);
    }
  };
  walk(top, isGrid(top) ? open(top) : null, false);
  return grids.filter(({ rows }) => rows.length > 0);
}

/** Most rows hold no grid: one question to the browser spares the walk through their cells. */
const mayHoldGrid = (row: Element): boolean =>
  row.localName.includes('-') ||
  row.querySelector('table, [role="grid"], [role="treegrid"], [role="table"], iframe') !== null;
