import type { Form } from '../reading';
import { type Tell, toNobody } from './progress';
import { readAddresses } from './read-addresses';
import { readDelimited, readOneColumn } from './read-delimited';
import { readGrid, type Table } from './read-grid';
import { readHtmlTable } from './read-html-table';
import { readJson } from './read-json';
import { readLines } from './read-lines';
import { readVcards } from './read-vcards';

export type Understood = { table: Table; form: Form };

/**
 * What a text holds, whatever it is: vCards, JSON, an HTML table, addresses, a delimited table, or one thing per line. `told`
 * = somebody says that it is a table (a file named .csv), so a table without a word we know is one too.
 */
export function readText(
  text: string,
  encoding: Form['encoding'],
  told: boolean,
  tell: Tell = toNobody,
): Understood | null {
  const form = (format: Form['format'], header: boolean, delimiter: string | null = null): Form => ({
    format,
    encoding,
    delimiter,
    header,
  });
  const as = (format: Form['format'], table: Table | null): Understood | null =>
    table && { table, form: form(format, table.hasHeader) };
  if (/^\ufeff?\s*BEGIN:VCARD/i.test(text)) return as('vcard', readVcards(text));
  const json = as('json', readJson(text));
  if (json) return json;
  if (/^\s*<(?:!doctype html|html|table|meta)\b/i.test(text)) {
    const grid = readHtmlTable(text);
    return grid && as('html', readGrid(grid));
  }
  const delimited = readDelimited(text, tell);
  const table = delimited && readGrid(delimited.grid);
  const csv = delimited && table && { table, form: form('csv', table.hasHeader, delimited.delimiter) };
  if (told) {
    if (csv) return csv;
    // One line alone is the headings of nobody.
    return (
      as('lines', readLines(text)) ?? (/\S\s*[\r\n]+\s*\S/.test(text) ? as('csv', readGrid(readOneColumn(text))) : null)
    );
  }
  if (csv && isList(csv)) return csv;
  return as('addresses', readAddresses(text)) ?? as('lines', readLines(text));
}

/** A letter is not longer: what 2,000 rows look like, all of them do. */
const enough = 2000;

/** Is a pasted text a table, or a letter with commas in it? */
function isList({ table, form }: Understood): boolean {
  const { headers, hasHeader } = table;
  const rows = table.rows.slice(0, enough);
  // A To field in one line has commas and semicolons too, and `<` around its addresses.
  if (rows.some(({ cells }) => cells.some((cell) => /<[^<>\s]+@[^<>\s]+>/.test(cell))))
    return form.delimiter === '\t' || hasHeader;
  if (form.delimiter === '\t') return true;
  const even = rows.filter(({ cells }) => cells.filter(Boolean).length > 1).length / rows.length;
  const prose =
    rows.filter(({ cells }) => cells.some((cell) => /[.!?]\s+\p{Lu}/u.test(cell) && cell.length > 30)).length /
    rows.length;
  if (prose > 0.3 || even < 0.5) return false;
  return hasHeader || (headers.length > 1 && rows.length > 1 && !isSentence(rows.map(({ cells }) => cells.join(' '))));
}

/** Rows of many small words, or of some with a full stop at the end, are sentences. */
function isSentence(rows: readonly string[]): boolean {
  if (rows.some((row) => row.includes('@'))) return false;
  const words = rows.flatMap((row) => row.match(/\p{L}+/gu) ?? []);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length / Math.max(1, words.length);
  const stops = rows.filter((row) => /[.!?]\s*$/.test(row)).length / rows.length;
  return small > 0.6 || (small > 0.35 && stops > 0.3);
}
