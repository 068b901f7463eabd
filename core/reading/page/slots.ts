import type { Block } from './blocks';

/** A block and where it belongs: the column of a table, or 0 where a record has no cells. */
export type Placed = Block & { cell: number };

/** One place that recurs from record to record, with what stands there in each (null = record has nothing there). */
export type Slot = { cell: number; order: number; blocks: (Block[] | null)[] };

/**
 * Lines up the texts of records: the same way down is the same slot. Which child it is counts where every record has as
 * many children there. Two kinds of classes on that way are two slots when they meet in one record (e-mail and phone
 * lines), and one slot in two states when they never do (a green badge, a red badge). A slot that holds as many texts in
 * every record is so many slots; one whose number varies is a list.
 */
export function alignBlocks(records: Placed[][]): Slot[] {
  const ways = waysOf(records.flat());
  const states = statesOf(records, ways);
  const found = new Map<string, Slot & { seen: number }>();
  records.forEach((blocks, record) => {
    blocks.forEach((block, position) => {
      const way = ways.get(block) ?? '';
      const id = `${way}|${states.get(`${way}|${block.classes}`) ?? ''}`;
      const slot = found.get(id) ?? { cell: block.cell, order: 0, seen: 0, blocks: records.map(() => null) };
      found.set(id, slot);
      const here = slot.blocks[record];
      if (here) here.push(block);
      else {
        slot.blocks[record] = [block];
        slot.order += position;
        slot.seen += 1;
      }
    });
  });
  return [...found.values()]
    .flatMap(({ seen, ...slot }) => splitEven({ ...slot, order: slot.order / seen }))
    .sort((a, b) => a.cell - b.cell || a.order - b.order);
}

/** The way of each block as text, with the child's index where the number of children is the same in all records. */
function waysOf(blocks: Placed[]): Map<Placed, string> {
  const ways = new Map<Placed, string>(blocks.map((block) => [block, `${block.cell}`]));
  let open = blocks.filter(({ steps }) => steps.length > 0);
  for (let depth = 0; open.length > 0; depth += 1) {
    const numbers = new Map<string, Set<number>>();
    for (const block of open) {
      const way = ways.get(block) ?? '';
      numbers.set(way, (numbers.get(way) ?? new Set()).add(block.steps[depth]?.of ?? 0));
    }
    for (const block of open) {
      const way = ways.get(block) ?? '';
      const step = block.steps[depth];
      if (step) ways.set(block, `${way}/${step.tag}${numbers.get(way)?.size === 1 ? step.index : ''}`);
    }
    open = open.filter(({ steps }) => steps.length > depth + 1);
  }
  return ways;
}

/** Way and classes → the classes that stand for all states of that slot. */
function statesOf(records: Placed[][], ways: Map<Placed, string>): Map<string, string> {
  const groups = new Map<string, Map<string, Set<number>>>();
  records.forEach((blocks, record) => {
    for (const block of blocks) {
      const way = ways.get(block) ?? '';
      const group = groups.get(way) ?? new Map<string, Set<number>>();
      groups.set(way, group);
      group.set(block.classes, (group.get(block.classes) ?? new Set()).add(record));
    }
  });
  const states = new Map<string, string>();
  for (const [way, group] of groups) {
    const merged: { name: string; records: Set<number> }[] = [];
    for (const [classes, seen] of [...group].sort((a, b) => b[1].size - a[1].size)) {
      const state = merged.find((other) => !meets(seen, other.records));
      if (state) for (const record of seen) state.records.add(record);
      else merged.push({ name: classes, records: new Set(seen) });
      states.set(`${way}|${classes}`, state?.name ?? classes);
    }
  }
  return states;
}

function meets(few: Set<number>, many: Set<number>): boolean {
  for (const record of few) if (many.has(record)) return true;
  return false;
}

function splitEven(slot: Slot): Slot[] {
  const counts = new Set(slot.blocks.filter((blocks) => blocks !== null).map((blocks) => blocks.length));
  const [count = 1] = counts;
  if (counts.size > 1) return splitByLabel(slot);
  if (count === 1) return [slot];
  return Array.from({ length: count }, (_, at) => part(slot, at, (blocks) => blocks[at]));
}

/** Lines of one build, not as many everywhere: "Phone: …", "Fax: …" are told apart by the word before the colon. */
function splitByLabel(slot: Slot): Slot[] {
  const labels = new Set<string>();
  for (const blocks of slot.blocks) for (const block of blocks ?? []) labels.add(labelOf(block));
  const isUneven = slot.blocks.some((blocks) => blocks && new Set(blocks.map(labelOf)).size < blocks.length);
  if (labels.has('') || labels.size < 2 || labels.size > 12 || isUneven) return [slot];
  return [...labels].map((label, at) => part(slot, at, (blocks) => blocks.find((block) => labelOf(block) === label)));
}

const labelOf = ({ text }: Block): string => /^(\p{L}[^:\d]{1,30}?)\s*:/u.exec(text ?? '')?.[1] ?? '';

function part(slot: Slot, at: number, pick: (blocks: Block[]) => Block | undefined): Slot {
  const blocks = slot.blocks.map((all) => {
    const block = all && pick(all);
    return block ? [block] : null;
  });
  return { cell: slot.cell, order: slot.order + at / 1000, blocks };
}

/** What a slot says of one record: its texts as one, null while any is a placeholder, '' where the record has none. */
export function textOf(slot: Slot, record: number): string | null {
  const blocks = slot.blocks[record];
  if (!blocks) return '';
  const strong = blocks.filter(({ weak }) => !weak);
  const texts = (strong.length > 0 ? strong : blocks).map(({ text }) => text);
  if (texts.includes(null)) return null;
  return [...new Set(texts)].join(', ');
}
