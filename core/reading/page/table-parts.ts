import { findAll, flatChildren } from './flat-tree';

const role = (element: Element): string => element.getAttribute('role') ?? '';
const isCustom = (element: Element): boolean => element.localName.includes('-');
const isLayout = (element: Element): boolean => /^(presentation|none)$/.test(role(element));

export const isGrid = (element: Element): boolean =>
  (element.localName === 'table' && !isLayout(element)) ||
  /^(grid|treegrid|table)$/.test(role(element)) ||
  (isCustom(element) && /[-](data)?(table|grid)$/.test(element.localName));

export const isRow = (element: Element): boolean =>
  (element.localName === 'tr' && !isLayout(element)) ||
  role(element) === 'row' ||
  (isCustom(element) && /[-](tr|row|header-?row)$/.test(element.localName));

const isHeadCell = (element: Element): boolean =>
  role(element) === 'columnheader' ||
  (isCustom(element) && /-(th|header-?cell|head-?cell)$/.test(element.localName)) ||
  (element.localName === 'th' && !/^(rowheader|gridcell|cell)$/.test(role(element)));

const isCell = (element: Element): boolean =>
  element.localName === 'td' ||
  element.localName === 'th' ||
  /^(gridcell|cell|columnheader|rowheader)$/.test(role(element)) ||
  (isCustom(element) && /[-](td|th|cell)$/.test(element.localName));

/** The cells of a row; its children where the page names no cells. */
export function cellsOf(row: Element): Element[] {
  if (row.localName === 'tr') return flatChildren(row).filter(isCell);
  const cells = findAll(row, isCell, (element) => !isCell(element) && !isGrid(element));
  return cells.length > 0 ? cells : flatChildren(row);
}

/** A row that names the columns: in a head of the table, or made of header cells only. */
export function isHeadRow(row: Element, cells: Element[]): boolean {
  if (row.closest('thead') || row.parentElement?.getAttribute('slot') === 'headerRow') return true;
  if (/[-](header-?row)$/.test(row.localName)) return true;
  return cells.length > 0 && cells.every((cell) => isHeadCell(cell) && cell.getAttribute('scope') !== 'row');
}
