import type { TextColumn } from './read-columns';
import type { WordRow } from './row-of-words';

/** Pixels by which a word and what stands under it may be off each other at their start. */
const slack = 12;

/** Gives columns without words those of the row above: one by one where there are as many, else by what stands under which. */
export function nameByWords(columns: TextColumn[], row: WordRow | null): TextColumn[] {
  if (!row) return columns;
  const open = columns.filter(({ header }) => header === '');
  const words = row.words.map(({ header }) => header);
  if (open.length === words.length) {
    return columns.map((column) => ({ ...column, header: column.header || (words[open.indexOf(column)] ?? '') }));
  }
  const taken = new Set<string>();
  return columns.map((column) => {
    const place = column.places.find((one) => one !== null)?.getBoundingClientRect();
    if (column.header !== '' || !place) return column;
    const above = row.words.find(({ header, element }) => {
      const { left, right } = element.getBoundingClientRect();
      const isStart = Math.abs(left - place.left) <= slack || Math.abs(right - place.right) <= slack;
      return !taken.has(header) && isStart;
    });
    if (above) taken.add(above.header);
    return above ? { ...column, header: above.header } : column;
  });
}
