import { readHeader } from '../columns/read-header';
import type { Block } from '../page/blocks';
import { ancestorsOf, holds } from '../page/flat-tree';
import { type Labelled, labelText } from './pair';

/** A value has so many lines at most. */
const mostLines = 3;
/** The box around a label and its value is so many levels up at most. */
const highest = 4;

/** Labels and values that stand together in a box of their own, or one after another. */
export function boxedPairs(blocks: Block[]): Labelled[] {
  const isLabel = labelsAmong(blocks);
  return blocks.flatMap((label, at): Labelled[] => {
    const both = insideOne(label);
    if (both) return [both];
    if (!isLabel(label)) return [];
    const caption = captionOf(blocks, at, isLabel);
    if (caption) return [caption];
    const end = blocks.findIndex((block, place) => place > at && isLabel(block));
    const after = blocks.slice(at + 1, end === -1 ? undefined : end);
    const box = boxOf(label.element, after[0]?.element);
    if (!box) return [];
    const values = after.filter(({ element }) => holds(box, element));
    const isBoxed = blocks.filter(({ element }) => holds(box, element)).length === values.length + 1;
    const lines = isBoxed ? values : values.slice(0, 1);
    if (lines.length > mostLines || lines.length === 0) return [];
    return [toPair(label, lines)];
  });
}

function toPair(label: Block, values: Block[]): Labelled {
  const strong = values.filter(({ weak }) => !weak);
  const texts = (strong.length > 0 ? strong : values).map(({ text }) => text);
  return {
    label: labelText(label.text ?? ''),
    machine: values.find(({ machine }) => machine)?.machine ?? label.machine,
    text: texts.includes(null) ? null : texts.join(', '),
    element: values[0]?.element ?? label.element,
  };
}

/** "Phone: 070-123" in one text. */
function insideOne(block: Block): Labelled | null {
  const [, label, text] = /^(\p{L}[^:\d]{1,30}?)\s*:\s+(\S.*)$/u.exec(block.text ?? '') ?? [];
  if (!label || !text || !isKnown(label)) return null;
  return { label, machine: block.machine, text, element: block.element };
}

/** "12" over "Orders": a word below its number, and nothing else in the box. */
function captionOf(blocks: Block[], at: number, isLabel: (block: Block) => boolean): Labelled | null {
  const [value, label] = [blocks[at - 1], blocks[at]];
  const box = value && label && !isLabel(value) ? boxOf(value.element, label.element) : null;
  if (!value || !label || !box || blocks.filter(({ element }) => holds(box, element)).length !== 2) return null;
  return toPair(label, [value]);
}

/** The smallest element around both; null where it is far up. */
function boxOf(label: Element, value: Element | undefined): Element | null {
  if (!value) return null;
  const around = [label, ...ancestorsOf(label)].slice(0, highest);
  return around.find((element) => holds(element, value)) ?? null;
}

const isKnown = (text: string): boolean => readHeader(labelText(text)).some(({ sure }) => sure);
/** Links lead away, and headings stand over more than a value. */
const noLabel = 'a[href], h1, h2, h3';
/** How a text stands in the page: the way down to it, and the classes on that way. */
const lookOf = ({ steps, classes }: Block): string => `${steps.map(({ tag }) => tag).join('/')} ${classes}`;

/**
 * Words for a field, words with a colon, and all that looks as two such words do: the labels of the system's own fields. Where a
 * value looks the same, looks tell nothing.
 */
function labelsAmong(blocks: Block[]): (block: Block) => boolean {
  const said = blocks.filter(
    ({ text, weak, element }) => !weak && text !== null && isLabelLike(text) && !element.closest(noLabel),
  );
  const counts = new Map<string, number>();
  for (const label of said) counts.set(lookOf(label), (counts.get(lookOf(label)) ?? 0) + 1);
  for (const label of said) {
    const next = blocks[blocks.indexOf(label) + 1];
    if (next && lookOf(next) === lookOf(label)) counts.delete(lookOf(label));
  }
  const labels = new Set(said);
  return (block) =>
    labels.has(block) ||
    ((counts.get(lookOf(block)) ?? 0) > 1 && /^\p{L}[^@\d]{0,40}$/u.test(block.text ?? '') && !block.weak);
}

const isLabelLike = (text: string): boolean =>
  text.length <= 40 &&
  /^\p{L}[^@$€£]*$/u.test(text) &&
  !/\d{2}/.test(text) &&
  (/\p{L}\s*:$/u.test(text) || isKnown(text));
