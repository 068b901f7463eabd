import { allReadingWords } from '../../languages/more-reading-words';
import { wordsIn } from '../../languages/reading-words';
import { foldText } from '../../values/plain-text';
import { hasShape } from '../../values/shape';
import type { LeftOut } from '../reading';
import { countHeaders } from './find-header';
import { uniqueHeaders } from './unique-headers';

/** A table as it was understood: `number` = data row in the source, from 1. */
export type Table = {
  headers: string[];
  hasHeader: boolean;
  rows: { number: number; cells: string[] }[];
  leftOut: LeftOut[];
};

/** A grid of cells: which rows are headers, which are customers, and which are neither. Null where nothing is left. */
export function readGrid(grid: readonly string[][]): Table | null {
  const lines = grid.map((cells, index) => ({ cells, afterGap: index > 0 && isEmpty(grid[index - 1]) }));
  const rows = lines.filter(({ cells }) => !isEmpty(cells));
  const leftOut: LeftOut[] = [];
  const width = usualWidth(rows.map(({ cells }) => cells));
  while (rows[0] && isAbove(rows[0].cells, width)) {
    leftOut.push({ row: null, because: 'comment', text: textOf(rows.shift()?.cells ?? []) });
  }
  const table = rows.map(({ cells }) => cells);
  const count = countHeaders(table);
  const [first = [], second = []] = table;
  const widest = table.reduce((most, cells) => Math.max(most, lengthOf(cells)), count > 0 ? first.length : 0);
  if (widest === 0) return null;
  const headers = uniqueHeaders(count === 2 ? joinHeaders(first, second, widest) : count === 1 ? first : [], widest);
  const found: Table = { headers, hasHeader: count > 0, rows: [], leftOut };
  for (const [index, { cells, afterGap }] of rows.slice(count).entries()) {
    const number = index + 1;
    const isLast = index >= rows.length - count - 3;
    const because = whyNot(cells, { header: count > 0 ? first : null, width, afterGap, isLast });
    if (because) leftOut.push({ row: number, because, text: textOf(cells) });
    else found.rows.push({ number, cells: toWidth(cells, widest) });
  }
  return found.rows.length > 0 ? found : null;
}

const toWidth = (cells: string[], width: number): string[] =>
  cells.length === width ? cells : Array.from({ length: width }, (_, at) => cells[at] ?? '');
const isEmpty = (cells: readonly string[] | undefined): boolean => (cells ?? []).every((cell) => cell.trim() === '');
const filledOf = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim()).filter(Boolean);
const textOf = (cells: readonly string[]): string => filledOf(cells).join(' · ').slice(0, 200);
/** Without the empty cells that a trailing delimiter makes. */
const lengthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** The number of filled cells that most rows have. */
function usualWidth(rows: readonly string[][]): number {
  const widths = new Map<number, number>();
  for (const cells of rows.slice(0, 1000)) {
    const width = filledOf(cells).length;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  return [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const isComment = (cells: readonly string[]): boolean => /^\s*(?:#(?!\d)|\/\/)/.test(cells[0] ?? '');
/** A title, a date of the export or a comment over the table. */
const isAbove = (cells: readonly string[], width: number): boolean =>
  filledOf(cells).length < Math.max(width, 2) && (isComment(cells) || (width >= 3 && filledOf(cells).length === 1));

let totals: Set<string> | undefined;
const longestTotal = 40;
const isTotalWord = (text: string): boolean => {
  if (text.length > longestTotal || /\d/.test(text)) return false;
  totals ??= new Set(allReadingWords.flatMap((words) => wordsIn(words.totals).map(foldText)));
  return totals.has(foldText(text).replace(/[\s:.=]+$/, ''));
};

function whyNot(
  cells: readonly string[],
  {
    header,
    width,
    afterGap,
    isLast,
  }: { header: readonly string[] | null; width: number; afterGap: boolean; isLast: boolean },
): LeftOut['because'] | null {
  // Nearly every row is told at a glance: it begins like neither header nor sum, and holds more than one cell.
  const start = cells.findIndex((cell) => cell.trim() !== '');
  const isLikeHeader = header !== null && (header[0] ?? '').trim() === (cells[0] ?? '').trim();
  if (!isLikeHeader && !isTotalWord((cells[start] ?? '').trim()) && start < lengthOf(cells) - 1) return null;
  const filled = filledOf(cells);
  if (header && filled.length > 1 && header.every((text, at) => text.trim() === (cells[at] ?? '').trim()))
    return 'header';
  if (filled.length === 1 && width >= 3 && (isComment(cells) || (afterGap && isLast))) return 'comment';
  const [first = '', ...rest] = filled;
  // A firm may be called Total; its row says more than numbers.
  const numbers = rest.filter(
    (text) => hasShape('number', text) || hasShape('money', text) || hasShape('percent', text),
  );
  const short = filled.length < width && rest.length > 0;
  if (isTotalWord(first) && numbers.length === rest.length && (short || isLast)) return 'total';
  return null;
}

/** "Contact" over "Name" and "E-mail": a group goes on until the next one. */
function joinHeaders(groups: readonly string[], headers: readonly string[], width: number): string[] {
  let group = '';
  return Array.from({ length: width }, (_, at) => {
    const own = (groups[at] ?? '').trim();
    const spans = own !== '' && (groups[at + 1] ?? '').trim() === '' && at + 1 < headers.length;
    const goesOn = own === '' && group !== '';
    group = own || group;
    const header = (headers[at] ?? '').trim();
    if (header === '' || /^(?:open-ended )?response$/i.test(header)) return group;
    return spans || goesOn || own ? `${group}: ${header}` : header;
  });
}
