import type { WordRow } from './row-of-words';
import { mainOf, type TextColumn } from './text-column';

/** Pixels by which a text may begin before the word that it stands under. */
const slack = 12;

/**
 * Gives columns without words those of the row above: each word names what begins under it. Where fewer than
 * two words have something of their own below them, the row is something else: buttons to sort cards by.
 */
export function nameByWords(columns: TextColumn[], row: WordRow | null): TextColumn[] {
  if (!row) return columns;
  const bands = row.words
    .map(({ header, element }) => ({ header, left: element.getBoundingClientRect().left }))
    .sort((a, b) => a.left - b.left);
  const under = new Map<string, TextColumn[]>();
  for (const column of columns) {
    const place = column.places.find((one) => one !== null)?.getBoundingClientRect();
    const above = place && bands.findLast(({ left }) => left - slack <= place.left);
    if (above && column.header === '') under.set(above.header, [...(under.get(above.header) ?? []), column]);
  }
  if (under.size < Math.max(2, row.words.length / 2)) return columns;
  const headers = new Map([...under].map(([header, below]) => [mainOf(below), header]));
  return columns.map((column) => ({ ...column, header: headers.get(column) ?? column.header }));
}
