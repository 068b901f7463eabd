import type { Stretches } from '../../stretches';
import { type Block, blocksOf, type Layout } from './blocks';
import { labelSlots } from './labels';
import { nameByWords } from './name-by-words';
import { findWordRow } from './row-of-words';
import { alignBlocks, type Placed, type Slot, textOf } from './slots';
import type { Head, PageRecord, Structure } from './structure';
import { mainOf, type TextColumn, toColumn } from './text-column';

/** More slots than this in one cell of a table is running text, not a set of facts. */
const mostFacts = 6;

/** So many records are read in one stretch: some 6 ms of a table with eight columns. */
const stretch = 50;

/** Every text of the records, lined up in columns. */
export function* readColumns({ kind, root, records, heads }: Structure): Stretches<TextColumn[]> {
  const layout: Layout = new Map();
  const cache = new Map<Element, Block[]>();
  const read = (element: Element): Block[] => {
    const blocks = cache.get(element) ?? blocksOf(element, layout);
    cache.set(element, blocks);
    return blocks;
  };
  const placed: Placed[][] = [];
  for (const { cells } of records) {
    placed.push(cells.flatMap((elements, cell) => elements.flatMap(read).map((block) => ({ ...block, cell }))));
    if (placed.length % stretch === 0) yield;
  }
  const slots = alignBlocks(placed.map((blocks) => blocks.filter(({ text }) => text !== null)));
  yield;
  const waiting = placed.map((blocks) => new Set(blocks.flatMap(({ text, cell }) => (text === null ? [cell] : []))));
  if (kind === 'repeat') {
    const columns = labelSlots(slots, records.length).map((column) => awaitIn(column, 0, waiting));
    const [only] = heads;
    // A table of one column keeps its header.
    if (only && heads.length === 1 && columns.length === 1) return columns.map((column) => ({ ...column, ...only }));
    return nameByWords(columns, findWordRow(root, records));
  }
  const cells = Math.max(heads.length, ...records.map((record) => record.cells.length));
  return Array.from({ length: cells }, (_, cell) => {
    const inCell = slots.filter((slot) => slot.cell === cell);
    return columnsOfCell(inCell, heads[cell], records, cell).map((column) => awaitIn(column, cell, waiting));
  }).flat();
}

/** What is empty where a placeholder stands is not loaded yet. */
function awaitIn(column: TextColumn, cell: number, waiting: ReadonlySet<number>[]): TextColumn {
  return {
    ...column,
    cells: column.cells.map((text, record) => (text === '' && waiting[record]?.has(cell) ? null : text)),
  };
}

function columnsOfCell(slots: Slot[], head: Head | undefined, records: PageRecord[], cell: number): TextColumn[] {
  const header = head?.header ?? '';
  const strong = slots.filter((slot) => slot.blocks.some((blocks) => blocks?.some(({ weak }) => !weak)));
  const used = strong.length > 0 ? strong : header ? slots : [];
  if (used.length > mostFacts) return [wholeCell(slots, head, records, cell)];
  const columns = used.map((slot) => toColumn(slot, records.length, null, null));
  const main = mainOf(columns);
  if (!main) return header ? [wholeCell(slots, head, records, cell)] : [];
  main.header = header || main.header;
  main.machine = head?.machine ?? main.machine;
  main.sorted = head?.sorted ?? null;
  return columns;
}

function wholeCell(slots: Slot[], head: Head | undefined, records: PageRecord[], cell: number): TextColumn {
  const texts = records.map((_, record) => {
    const parts = slots.map((slot) => textOf(slot, record));
    return parts.length > 0 && parts.every((part) => part === null) ? null : parts.filter(Boolean).join(' ');
  });
  const places = records.map((record) => record.cells[cell]?.[0] ?? null);
  return {
    header: head?.header ?? '',
    machine: head?.machine ?? null,
    sorted: head?.sorted ?? null,
    cells: texts,
    places,
  };
}
