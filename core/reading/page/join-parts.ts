import { type LaidRow, layRows } from './table-columns';

/** A row with all its parts: where columns are pinned, a record stands in several containers. */
export type JoinedRow = LaidRow & { parts: Element[] };

/** What grids write on every part of a row, in the order in which it is to be believed. */
const rowNames = [
  'row-id',
  'data-rowid',
  'data-row-id',
  'data-rgrow',
  'aria-rowindex',
  'row-index',
  'data-rowindex',
  'data-row-index',
];

/** Lays the rows out in columns and makes one row of those that carry the same name in different containers. */
export function joinParts(rows: Element[]): JoinedRow[] {
  const containers = new Map<Element | null, Element[]>();
  for (const row of rows) {
    const group = containers.get(row.parentElement);
    if (group) group.push(row);
    else containers.set(row.parentElement, [row]);
  }
  const name = rowNames.find((attribute) => isSplitBy(attribute, [...containers.values()]));
  if (!name) return [...layRows(rows, 0)].map((row) => ({ ...row, parts: [row.row] }));

  const joined = new Map<string, JoinedRow>();
  const apart: JoinedRow[] = [];
  const widths = new Map<string, number>();
  for (const group of containers.values()) {
    for (const row of group) {
      const id = row.getAttribute(name);
      const before = id === null ? undefined : joined.get(id);
      const [part] = layRows([row], widths.get(id ?? '') ?? 0);
      if (!part) continue;
      widths.set(id ?? '', Math.max(-1, ...part.columns.keys()) + 1);
      if (!before) {
        const fresh = { ...part, parts: [row] };
        if (id === null) apart.push(fresh);
        else joined.set(id, fresh);
        continue;
      }
      before.parts.push(row);
      before.cells.push(...part.cells);
      for (const [column, cell] of part.columns) before.columns.set(column, cell);
    }
  }
  return [...apart, ...joined.values()];
}

/** Does the attribute name each row once in its container, and some in more than one container? */
function isSplitBy(attribute: string, containers: Element[][]): boolean {
  if (containers.length < 2) return false;
  const seen = new Map<string, number>();
  for (const rows of containers) {
    const names = rows.map((row) => row.getAttribute(attribute)).filter((name) => name !== null);
    if (new Set(names).size < names.length) return false;
    for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  return [...seen.values()].some((count) => count > 1);
}
