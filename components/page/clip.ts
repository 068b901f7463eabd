import { flatParent } from '@/core/reading/page/flat-tree';
import { type Box, boxOf, meet, windowBox } from './box';

/** The elements around `from` that cut off what overflows them: the list's own scroll areas, frames included. */
export function clippersOf(from: Element): Element[] {
  const clippers: Element[] = [];
  for (let at: Element | null = from; at; at = flatParent(at)) {
    // The page's own root scrolls the window, which is in the count anyway.
    if (at === document.documentElement || at === document.body) continue;
    const style = getComputedStyle(at);
    if (at.localName === 'iframe' || style.overflowX !== 'visible' || style.overflowY !== 'visible') clippers.push(at);
    if (style.position === 'fixed') break;
  }
  return clippers;
}

/** What of the window is left inside all of them. */
export function clipBox(clippers: readonly Element[]): Box {
  let box = windowBox();
  for (const element of clippers) {
    const { left, top } = boxOf(element);
    const x = left + element.clientLeft;
    const y = top + element.clientTop;
    box = meet(box, { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight });
  }
  return box;
}
