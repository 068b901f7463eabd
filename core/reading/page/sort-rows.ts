import { madeOfWords, readingWords, wordsIn } from '../../languages/reading-words';
import { flatChildren } from './flat-tree';
import type { JoinedRow } from './join-parts';
import { type LaidRow, width } from './table-columns';
import { isHeadRow } from './table-parts';
import { tidy } from './text';

export type TableRecord = { row: JoinedRow; more: JoinedRow[] };

const totalWords = madeOfWords(() => new Set(readingWords.flatMap(({ totals }) => wordsIn(totals))));
const isTotalWord = (text: string): boolean => totalWords().has(text.toLowerCase().replace(/\s*[:(].*$/, ''));

/** Which rows name columns, which are records; what only groups, sums up or holds a form is neither. */
export function sortRows(rows: JoinedRow[]): { heads: LaidRow[]; records: TableRecord[] } {
  // One header cell over all columns heads a group of rows and names no column.
  const heads = rows.filter(({ row, cells, spans }) => isHeadRow(row, cells) && !(spans && cells.length === 1));
  let body = rows.filter(({ row, cells }) => cells.length > 0 && !isHeadRow(row, cells) && !row.closest('tfoot'));
  const columns = usualWidth(body);
  const at = body.findIndex((row) => width(row) === columns);
  const first = body[at];
  if (heads.length === 0 && first && at < 3 && isPlainHead(first, body.slice(at + 1))) {
    heads.push(first);
    body = body.slice(at + 1);
  }
  const isFull = (row: JoinedRow): boolean =>
    columns < 3 ? width(row) === columns : width(row) >= Math.max(2, columns * 0.6);
  const full = body.filter(isFull);
  const second = pairedRows(body, isFull);
  const records = full
    .filter((row) => !isTotal(row) && !isBlank(row) && !isForm(row))
    .map((row) => ({ row, more: second.get(row) ?? [] }));
  return { heads, records };
}

function usualWidth(rows: JoinedRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(width(row), (counts.get(width(row)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] * Math.min(b[0], 4) - a[1] * Math.min(a[0], 4))[0]?.[0] ?? 0;
}

/** A record in two rows: every full row is followed by exactly one narrower. */
function pairedRows(body: JoinedRow[], isFull: (row: JoinedRow) => boolean): Map<JoinedRow, JoinedRow[]> {
  const pairs = new Map<JoinedRow, JoinedRow[]>();
  if (body.length < 4 || body.length % 2 === 1) return pairs;
  for (let at = 0; at < body.length; at += 2) {
    const [upper, lower] = [body[at], body[at + 1]];
    if (!upper || !lower || !isFull(upper) || isFull(lower) || isBlank(lower)) return new Map();
    pairs.set(upper, [lower]);
  }
  return pairs;
}

const textIn = (element: Element): string => tidy(element.textContent ?? '');

function isTotal({ cells }: JoinedRow): boolean {
  const first = cells.find((cell) => textIn(cell));
  return first !== undefined && isTotalWord(textIn(first)) && cells.filter((cell) => textIn(cell)).length > 1;
}

const isBlank = ({ cells }: JoinedRow): boolean =>
  cells.every(
    (cell) =>
      !textIn(cell) &&
      !cell.querySelector('slot, input, select, textarea, img, svg, [class*="skeleton" i]') &&
      !hasInside(cell),
  );
const hasInside = (cell: Element): boolean => cell.shadowRoot !== null || cell.localName === 'slot';

const emptyField = 'input:not([type=checkbox]):not([type=radio]):not([type=hidden]), textarea';
/** The "add new" row: only empty fields and buttons. */
function isForm({ parts, cells }: JoinedRow): boolean {
  const fields = parts.flatMap((part) => [...part.querySelectorAll<HTMLInputElement>(emptyField)]);
  if (fields.length < 2) return false;
  return (
    fields.every((field) => !field.value) &&
    cells.every((cell) => textIn(cell).length < 20 || cell.querySelector('select'))
  );
}

/** A first row of plain cells that names the columns: short words in bold, no digits, above cells that are not bold. */
function isPlainHead(first: JoinedRow, rest: JoinedRow[]): boolean {
  const texts = first.cells.map(textIn);
  if (
    rest.length < 2 ||
    texts.some((text) => /[\d@]/.test(text) || text.length > 40) ||
    texts.filter(Boolean).length < 2
  )
    return false;
  if (/head|title/i.test(first.row.getAttribute('class') ?? '')) return true;
  const below = rest[Math.min(1, rest.length - 1)];
  return (
    first.cells.every((cell) => !textIn(cell) || isBold(cell)) &&
    !!below &&
    below.cells.some((cell) => textIn(cell) && !isBold(cell))
  );
}

function isBold(cell: Element): boolean {
  let inner = cell;
  for (;;) {
    const [only, second] = flatChildren(inner);
    if (!only || second || textIn(only) !== textIn(inner)) break;
    inner = only;
  }
  return Number(inner.ownerDocument.defaultView?.getComputedStyle(inner).fontWeight ?? 400) >= 600;
}
