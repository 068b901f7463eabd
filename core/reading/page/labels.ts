import { type TextColumn, toColumn } from './read-columns';
import { type Slot, textOf } from './slots';

/**
 * Cards and lines carry their own words: "Phone" before a number, "View" on a button. What says the same in every record
 * and stands just before (or as a caption just after) a text that varies is that one's header; what is left over
 * comes last, in one column, so that nothing of the record is lost.
 */
export function labelSlots(slots: Slot[], records: number): TextColumn[] {
  const texts = slots.map((slot) => Array.from({ length: records }, (_, record) => textOf(slot, record)));
  const constant = texts.map((cells) => records > 2 && isConstant(cells));
  if (constant.every(Boolean)) return slots.map((slot) => toColumn(slot, records, null, null));
  const columns: TextColumn[] = [];
  const left: number[] = [];
  slots.forEach((slot, at) => {
    if (constant[at]) return left.push(at);
    const before = constant[at - 1] ? firstText(texts[at - 1]) : null;
    columns.push(toColumn(slot, records, before && isLabel(before) ? before.replace(/\s*:$/, '') : null, null));
  });
  const rest =
    slots.length > 0
      ? restOf(
          left.map((at) => texts[at] ?? []),
          records,
        )
      : null;
  return rest ? [...columns, rest] : columns;
}

const firstText = (cells: (string | null)[] | undefined): string | null => cells?.find((cell) => cell) ?? null;

function isConstant(cells: (string | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && new Set(filled).size === 1 && filled[0] !== null;
}

const isLabel = (text: string): boolean => text.length <= 40 && /\p{L}/u.test(text) && !/[.!?]$/.test(text);

function restOf(texts: (string | null)[][], records: number): TextColumn | null {
  const cells = Array.from({ length: records }, (_, record) =>
    texts
      .map((cells) => cells[record])
      .filter(Boolean)
      .join(' · '),
  );
  if (cells.every((cell) => cell === '')) return null;
  return { header: '…', machine: null, sorted: null, cells, places: cells.map(() => null) };
}
