import { flatNodes, isElement } from '@/core/reading/page/flat-tree';
import { type Box, boxOf, isEmpty, meet, shift } from './box';

/** Things that are seen or clicked though they hold no text. */
const solid = new Set('img svg input button select textarea canvas video meter progress picture iframe'.split(' '));
/** No row is looked at beyond this: a cell of a megabyte has thousands of lines. */
const mostTexts = 120;

/** Where text and controls of a row stand. `line` is the first line of text inside `name`, or null where it has none. */
export type Occupied = { boxes: Box[]; line: Box | null };

export function occupiedOf(row: Element, name: Element): Occupied {
  const boxes: Box[] = [];
  let line: Box | null = null;
  let left = mostTexts;
  const walk = (element: Element, inName: boolean): void => {
    const nodes = flatNodes(element);
    for (let at = 0; at < nodes.length && left > 0; at += 1) {
      const node = nodes[at];
      if (!node) continue;
      if (isElement(node)) {
        if (solid.has(node.localName)) add(boxOf(node));
        else walk(node, inName || node === name);
      } else if (node.nodeType === 3 && node.nodeValue?.trim()) {
        left -= 1;
        const within = boxOf(element);
        for (const box of linesOf(node as Text)) {
          const shown = meet(box, within);
          if (!add(shown)) continue;
          if (inName && !line) line = shown;
          else if (inName && line && isOnLine(shown, line)) line = around(line, shown);
        }
      }
    }
  };
  const add = (box: Box): boolean => {
    if (isEmpty(box)) return false;
    boxes.push(box);
    return true;
  };
  walk(row, row === name);
  return { boxes, line };
}

/** By its middle: the boxes of lines that are set close reach into each other. */
const isOnLine = ({ top, bottom }: Box, line: Box): boolean =>
  (top + bottom) / 2 > line.top && (top + bottom) / 2 < line.bottom;

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

function* linesOf(text: Text): Generator<Box> {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  let count = 0;
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (count++ > 20) return;
    yield shift({ left, top, right, bottom }, text);
  }
}
