import { readHeader } from '../columns/read-header';
import { blocksOf } from './blocks';
import { machineName } from './machine-name';
import type { Head } from './structure';
import type { LaidRow } from './table-columns';
import { tidy } from './text';

/** The header of each column from the rows that name columns; the lowest name that is the column's own counts. */
export function headsOf(rows: LaidRow[], columns: number[]): Head[] {
  const heads = columns.map((column): Head => {
    const cells = rows.map((row) => row.columns.get(column)).filter((cell) => cell !== undefined);
    const own = cells.toReversed().find((cell) => headerText(cell) !== '') ?? cells[0];
    if (!own) return { header: '', machine: null, sorted: null };
    return { header: headerText(own), machine: cells.map(machineOfHead).find(Boolean) ?? null, sorted: sortOf(cells) };
  });
  // Two columns under one name, and names that say nothing alone, take the name above them ("Billing: City", "Delivery: City").
  return heads.map((head, at) => {
    const twice = head.header !== '' && heads.some((other, place) => place !== at && other.header === head.header);
    const above = rows.map((row) => row.columns.get(columns[at] ?? -1)).filter((cell) => cell !== undefined);
    const names = [...new Set(above.map(headerText))].filter(Boolean);
    const joined = names.join(' ');
    // "Count" says nothing, "Orders Count" does.
    const isVague = !isKnown(head.header) && isKnown(joined);
    return names.length > 1 && (twice || isVague) ? { ...head, header: joined } : head;
  });
}

const isKnown = (header: string): boolean => readHeader(header).some(({ sure }) => sure);

/** Menus, tips, and the words for screen readers ("Sort by:") that stand with a name. */
const besideName =
  'button[aria-haspopup], [role="menu"], [role="tooltip"], .slds-assistive-text, .sr-only, .visually-hidden, .screen-reader-text';

/** The words of a header cell, without its menu, arrows and counts. */
export function headerText(cell: Element): string {
  const blocks = blocksOf(cell, new Map()).filter(({ text, weak }) => text && !weak);
  const named = blocks.find(({ element }) => !element.closest(besideName)) ?? blocks[0];
  const text = named?.text ?? cell.getAttribute('aria-label') ?? cell.getAttribute('title') ?? '';
  return tidy(text.replace(/[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/g, '')).slice(0, 200);
}

function machineOfHead(cell: Element): string | null {
  const inner = cell.querySelector('[data-field], [data-columnname], [data-name]');
  return machineName(cell) ?? (inner && machineName(inner));
}

function sortOf(cells: Element[]): Head['sorted'] {
  for (const cell of cells) {
    const sort = cell.getAttribute('aria-sort') ?? cell.querySelector('[aria-sort]')?.getAttribute('aria-sort');
    if (sort === 'ascending' || sort === 'descending') return sort;
  }
  return null;
}
