import { ancestorsOf, holds } from './flat-tree';
import { type LaidRow, layRows, width } from './table-columns';
import { cellsOf, isHeadRow } from './table-parts';

/** The header of a table whose columns are named in another table, as grids do that scroll under a fixed header. */
export function findOuterHead(root: Element, columns: number, grids: { root: Element; rows: Element[] }[]): LaidRow[] {
  let around: Element = root;
  let steps = 0;
  for (const ancestor of ancestorsOf(root)) {
    around = ancestor;
    steps += 1;
    const others = grids.filter((grid) => grid.root !== root && holds(around, grid.root));
    if (others.length > 0 || steps > 4) {
      for (const { rows } of others) {
        const laid = layRows(rows, 0);
        const isHead = rows.every((row) => isHeadRow(row, cellsOf(row)));
        if (isHead && laid.some((row) => Math.abs(width(row) - columns) <= 1)) return laid;
      }
      if (steps > 4) break;
    }
  }
  return [];
}
