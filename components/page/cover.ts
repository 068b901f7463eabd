import { holds } from '@/core/reading/page/flat-tree';
import type { Box } from './box';

/** What the page itself shows at a point, with our badge thought away. */
function pageAt(x: number, y: number, host: Element): Element | null {
  const [first, second] = document.elementsFromPoint(x, y);
  return (first === host ? second : first) ?? null;
}

/** Pinned headers and columns, menus and dialogs: is anything of the page, other than the row, at the place of a badge? */
export function isCovered(box: Box, row: Element, name: Element, host: Element): boolean {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const points = [
    [box.left + 3, y],
    [box.right - 3, y],
    [x, box.top + 4],
    [x, box.bottom - 4],
  ] as const;
  return points.some(([left, top]) => {
    const there = pageAt(left, top, host);
    return there && ![row, name].some((part) => holds(part, there) || holds(there, part));
  });
}

/** The part of the row that lies over our badge, or null: then the badge is what is seen there. */
export function topAt(box: Box, row: Element, host: Element): Element | null {
  const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return there && there !== host && holds(row, there) ? there : null;
}
