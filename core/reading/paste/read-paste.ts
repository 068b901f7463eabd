import { failed, type Outcome } from '../../problem';
import type { Reading } from '../reading';
import { type Tell, toNobody } from './progress';
import { readGrid } from './read-grid';
import { readHtmlTable } from './read-html-table';
import { readText, type Understood } from './read-text';
import { toReading } from './to-reading';

/**
 * A pasted list: a table of a spreadsheet or a page, CSV, vCards, addresses of a mail, or one name per line. `html` = what
 * the clipboard holds beside the text.
 */
export function readPaste({ text, html }: { text: string; html?: string }, tell: Tell = toNobody): Outcome<Reading> {
  const plain = readText(text, null, false, tell);
  const understood = better(plain, html === undefined ? null : fromHtml(html));
  if (!understood) return failed({ code: 'nothing-readable' });
  const { table, form } = understood;
  // The same columns pasted again are the same list.
  const address = `paste:${table.headers.join('|').slice(0, 300)}`;
  return toReading(table, form, { title: '', address });
}

function fromHtml(html: string): Understood | null {
  const grid = readHtmlTable(html);
  const table = grid && readGrid(grid);
  return table && { table, form: { format: 'html', encoding: null, delimiter: null, header: table.hasHeader } };
}

/** A page's table loses its columns in the text; a spreadsheet's text has them all, and its own decimals. */
const better = (text: Understood | null, html: Understood | null): Understood | null =>
  html && html.table.headers.length > (text?.table.headers.length ?? 0) ? html : text;
