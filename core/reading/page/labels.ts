import { flatParent } from './flat-tree';
import { type Slot, textOf } from './slots';
import { type TextColumn, toColumn } from './text-column';

/**
 * Cards and lines carry their own words: "Phone" before a number, "Projects" below one, "View" on a button. What says the
 * same in every record names the text it stands with; buttons and names come last, in one column, so that nothing of
 * the record is lost.
 */
export function labelSlots(slots: Slot[], records: number): TextColumn[] {
  const texts = slots.map((slot) => Array.from({ length: records }, (_, record) => textOf(slot, record)));
  const constant = texts.map((cells) => records > 2 && isConstant(cells));
  const labels = new Map<number, number>();
  slots.forEach((slot, at) => {
    if (constant[at] && !isControl(slot)) return;
    const label = [at - 1, at + 1].find(
      (place) => constant[place] && isLabelOf(slots[place], slot, place < at, firstText(texts[place])),
    );
    if (label !== undefined && ![...labels.values()].includes(label)) labels.set(at, label);
  });
  const named = new Set(labels.values());
  const isRest = (at: number): boolean => named.has(at) || (constant[at] === true && isControl(slots[at]));
  const columns = slots.flatMap((slot, at) => {
    if (isRest(at)) return [];
    const label = labels.get(at);
    const header = label === undefined ? null : (firstText(texts[label])?.replace(/\s*:$/, '') ?? null);
    const column = toColumn(slot, records, header, null);
    return [column.header === '' ? splitLabel(column) : column];
  });
  const rest = restOf(
    texts.filter((_, at) => isRest(at)),
    records,
  );
  return rest ? [...columns, rest] : columns;
}

/** "Phone: 070-1" in every record is a number under "Phone". */
function splitLabel(column: TextColumn): TextColumn {
  const filled = column.cells.filter((cell) => cell !== null && cell !== '');
  const label = /^([\p{L}][^:\d]{1,30}?)\s*:\s+\S/u.exec(filled[0] ?? '')?.[1];
  if (!label || filled.length < 2 || !filled.every((cell) => cell?.startsWith(label))) return column;
  const cells = column.cells.map((cell) => cell?.slice(label.length).replace(/^\s*:\s*/, '') ?? null);
  return { ...column, header: label, cells };
}

const firstText = (cells: (string | null)[] | undefined): string | null => cells?.find((cell) => cell) ?? null;

function isConstant(cells: (string | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 2 && new Set(filled).size === 1 && filled[0] !== null;
}

const controls = 'button, input, [role="button"], [role="menuitem"], a, summary';
const elementIn = (slot: Slot | undefined): Element | null =>
  slot?.blocks.find((blocks) => blocks)?.[0]?.element ?? null;
const isControl = (slot: Slot | undefined): boolean => elementIn(slot)?.closest(controls) != null;

/** A term before its definition, a word with a colon, or the only other text in the smallest box around the value. */
function isLabelOf(label: Slot | undefined, value: Slot, before: boolean, text: string | null): boolean {
  const [word, said] = [elementIn(label), elementIn(value)];
  if (!word || !said || !text || text.length > 40 || !/\p{L}/u.test(text) || isControl(label)) return false;
  if (before && (/:$/.test(text) || word.closest('dt, label, th'))) return true;
  let around: Element | null = said;
  for (let step = 0; around && step < 3; step += 1, around = flatParent(around)) {
    if (around.contains(word)) return around !== word && blockCount(around) === 2;
  }
  return false;
}

function blockCount(element: Element): number {
  let count = 0;
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) count += 1;
  return count;
}

function restOf(texts: (string | null)[][], records: number): TextColumn | null {
  const cells = Array.from({ length: records }, (_, record) =>
    texts
      .map((column) => column[record])
      .filter(Boolean)
      .join(' · '),
  );
  if (cells.every((cell) => cell === '')) return null;
  return { header: '…', machine: null, sorted: null, cells, places: cells.map(() => null) };
}
