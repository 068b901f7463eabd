import { cellsOf } from './table-parts';

/** The cells of a row by column: spans are laid out as the browser does, `aria-colindex` is believed where it stands. */
export type LaidRow = { row: Element; cells: Element[]; columns: Map<number, Element>; spans: boolean };

const number = (element: Element, name: string): number => Number(element.getAttribute(name)) || 0;

/** Lays rows of one table (or one container of a grid) out in columns, `offset` columns from the left. */
export function layRows(rows: Element[], offset: number): LaidRow[] {
  let hanging = new Map<number, { cell: Element; left: number }>();
  let section: Element | null = null;
  return rows.map((row) => {
    if (row.parentElement !== section) hanging = new Map();
    section = row.parentElement;
    const cells = cellsOf(row);
    const columns = new Map<number, Element>();
    const next = new Map<number, { cell: Element; left: number }>();
    for (const [column, { cell, left }] of hanging) {
      columns.set(column, cell);
      if (left > 1) next.set(column, { cell, left: left - 1 });
    }
    const indexed = cells.length > 0 && cells.every((cell) => cell.hasAttribute('aria-colindex'));
    let at = offset;
    let spans = false;
    for (const cell of cells) {
      if (indexed) at = number(cell, 'aria-colindex') - 1;
      else while (columns.has(at)) at += 1;
      const across = Math.min(number(cell, 'colspan') || number(cell, 'aria-colspan') || 1, 1000);
      const down = number(cell, 'rowspan') || number(cell, 'aria-rowspan') || 1;
      if (across > 1) spans = true;
      for (let more = 0; more < across; more += 1) {
        columns.set(at + more, cell);
        if (down > 1) next.set(at + more, { cell, left: down - 1 });
      }
      at += across;
    }
    hanging = next;
    return { row, cells, columns, spans };
  });
}

/** How many different cells a row has. */
export const width = ({ columns }: LaidRow): number => new Set(columns.values()).size;
