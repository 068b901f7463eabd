import Papa from 'papaparse';
import { type Tell, toNobody } from './progress';

export type Delimited = { grid: string[][]; delimiter: string };

const delimiters = [',', ';', '\t', '|', '^', '~'];
const sample = 60;

/** Rows of cells of a CSV or TSV text. Null where no delimiter makes columns of it. */
export function readDelimited(text: string, tell: Tell = toNobody): Delimited | null {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? guessDelimiter(body);
  return delimiter === null ? null : { grid: parse(body, delimiter, 0, tell), delimiter };
}

/** Every line one cell, with quotes read: a file of one column. */
export const readOneColumn = (text: string): string[][] => parse(text, '\u001f');

function parse(text: string, delimiter: string, preview = 0, tell: Tell = toNobody): string[][] {
  if (preview > 0) return Papa.parse<string[]>(text, { delimiter, preview, skipEmptyLines: false, header: false }).data;
  const { rows, open } = inPieces(text, { delimiter, quoteChar: '"' }, tell);
  // A quote that never closes would swallow the rest of the file: then quotes are letters like others. No text has a record
  // separator in it: as the quote it means "no quotes".
  const whole = open ? inPieces(text, { delimiter, quoteChar: '\u001e' }, tell).rows : rows;
  // In place: of 100,000 rows a copy takes as long as the parsing.
  for (const row of whole) {
    row.forEach((cell, at) => {
      if (cell.startsWith("'")) row[at] = plainCell(cell);
    });
  }
  return whole;
}

/** Characters at a time, after which it is told how far it came. */
const piece = 1 << 21;

/** `open` = a quote never closes. */
function inPieces(text: string, how: { delimiter: string; quoteChar: string }, tell: Tell) {
  const rows: string[][] = [];
  const result = { rows, open: false };
  Papa.parse<string[]>(text, {
    ...how,
    skipEmptyLines: false,
    header: false,
    chunkSize: piece,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>) {
      for (const row of data) rows.push(row);
      result.open ||= errors.some(({ code }) => code === 'MissingQuotes');
      tell({ step: 'parsing', done: meta.cursor, of: text.length, rows: rows.length });
    },
    complete() {},
  });
  return result;
}

/** `'123` and `'+46…`: the mark by which a spreadsheet says "this is text". */
const plainCell = (cell: string): string => (/^'[\d+=-]/.test(cell) && !cell.endsWith("'") ? cell.slice(1) : cell);

/** The delimiter that cuts most rows into equally many cells, and into more cells than another that does so as well. */
function guessDelimiter(text: string): string | null {
  // Whole lines only: a cut last line has its own width.
  const head = text.slice(0, 200_000);
  const scored = delimiters.flatMap((delimiter) => {
    const rows = parse(head, delimiter, sample).filter((row) => row.some((cell) => cell.trim() !== ''));
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width = 1, count = 0] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const several = rows.filter((row) => row.length > 1).length / Math.max(1, rows.length);
    const share = count / Math.max(1, rows.length);
    // Ragged rows (baskets, one more item a row) have no common width, but are cut nearly everywhere.
    if (width === 1 && several < 0.6) return [];
    const even = width === 1 ? 0.3 * several : share * (1 - 1 / (width + 1)) * (0.5 + 0.5 * several);
    return [{ delimiter, even: delimiter === '\t' ? even * 1.2 : even }];
  });
  return scored.toSorted((a, b) => b.even - a.even)[0]?.delimiter ?? null;
}
