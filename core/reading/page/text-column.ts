import { type Slot, textOf } from './slots';
import type { Head } from './structure';

/** A column of texts, before it has a meaning. `place` = the element that holds the text in each record. */
export type TextColumn = {
  header: string;
  machine: string | null;
  sorted: Head['sorted'];
  cells: (string | null)[];
  places: (Element | null)[];
};

/** One value of every record. */
export function toColumn(slot: Slot, records: number, header: string | null, machine: string | null): TextColumn {
  const blocks = slot.blocks.flatMap((list) => list ?? []);
  return {
    header: header ?? blocks.find(({ label }) => label)?.label ?? '',
    machine: machine ?? blocks.find((block) => block.machine)?.machine ?? null,
    sorted: null,
    cells: Array.from({ length: records }, (_, record) => textOf(slot, record)),
    places: slot.blocks.map((list) => list?.[0]?.element ?? null),
  };
}

/** The text that the header names: what most rows have; initials in a circle are not it. */
export function mainOf(columns: TextColumn[]): TextColumn | undefined {
  const filled = (column: TextColumn): number => column.cells.filter((cell) => cell === null || cell.length > 2).length;
  return columns.toSorted((a, b) => filled(b) - filled(a))[0];
}
