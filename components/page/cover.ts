import { flatParent, holds } from '@/core/reading/page/flat-tree';
import { type Box, boxOf, isEmpty, meet } from './box';
import { isPinned } from './pinned';

/** What the page itself shows at a point, with our layer thought away. */
function pageAt(x: number, y: number, host: Element): Element | null {
  // Where the bar lies over a badge, Firefox names our host twice.
  return document.elementsFromPoint(x, y).find((there) => there !== host) ?? null;
}

const isPart = (element: Element, row: Element): boolean => holds(row, element) || holds(element, row);

/** Menus, dialogs and pinned columns: is anything of the page, other than the row around the name, in the middle of this box? */
export function isCovered({ left, top, right, bottom }: Box, row: Element, name: Element, host: Element): boolean {
  const there = pageAt((left + right) / 2, (top + bottom) / 2, host);
  if (there === null || isPart(there, name)) return false;
  return !isPart(there, row) || isOverName(there, row, name);
}

/** Is it in a pinned column under which the name was scrolled? A link that is stretched over the whole row covers nothing. */
function isOverName(there: Element, row: Element, name: Element): boolean {
  for (let at: Element | null = there; at && at !== row && !holds(at, name); at = flatParent(at))
    if (isPinned(at) && !isEmpty(meet(boxOf(at), boxOf(name)))) return true;
  return false;
}

/** The part of the row that lies over our badge, or null: then the badge is what is seen there. */
export function topAt({ left, top, right, bottom }: Box, row: Element, host: Element): Element | null {
  const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return there && there !== host && holds(row, there) ? there : null;
}

/** A pinned header or footer takes no more of a list's scroll area than this share; what takes more is a dialog. */
const mostPinned = 0.4;

/** How many pixels of the scroll area a pinned header (or footer) lies over, at this x. */
export function pinnedAt(edge: 'top' | 'bottom', x: number, clip: Box, row: Element, host: Element): number {
  const y = edge === 'top' ? clip.top + 2 : clip.bottom - 2;
  let depth = 0;
  for (let at = pageAt(x, y, host); at && !isPart(at, row); at = flatParent(at)) {
    const style = getComputedStyle(at);
    // A column that is pinned to the side belongs to its row.
    const isPinned = style.position === 'fixed' || (style.position === 'sticky' && style[edge] !== 'auto');
    const box = boxOf(at);
    if (!isPinned || box.top > y || box.bottom < y) continue;
    depth = Math.max(depth, edge === 'top' ? box.bottom - clip.top : clip.bottom - box.top);
  }
  return depth < (clip.bottom - clip.top) * mostPinned ? depth : 0;
}
