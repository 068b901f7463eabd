import type { Table } from './read-grid';
import { columnsOf, type PropertyColumn } from './vcard-columns';
import { readProperties } from './vcard-properties';

/** The people of a vCard file (2.1, 3.0, 4.0; RFC 6350). Null where there is none. */
export function readVcards(text: string): Table | null {
  const cards = text
    .split(/^BEGIN:VCARD\s*$/im)
    .slice(1)
    .map((card) => readProperties(card.split(/^END:VCARD\s*$/im)[0] ?? ''))
    .map((properties) => columnsOf(properties))
    .filter((columns) => columns.length > 0);
  if (cards.length === 0) return null;
  const headers: string[] = [];
  for (const { header } of cards.flat()) if (!headers.includes(header)) headers.push(header);
  const cellOf = (card: PropertyColumn[], header: string) =>
    card.find((column) => column.header === header)?.text ?? '';
  return {
    headers,
    hasHeader: true,
    rows: cards.map((card, index) => ({ number: index + 1, cells: headers.map((header) => cellOf(card, header)) })),
    leftOut: [],
  };
}
