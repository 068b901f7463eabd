/** A rectangle of the window, in CSS pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right - left < 1 || bottom - top < 1;

export const windowBox = (): Box => ({
  left: 0,
  top: 0,
  right: document.documentElement.clientWidth || innerWidth,
  bottom: Math.min(innerHeight, document.documentElement.clientHeight || innerHeight),
});

/** Where the element stands in our window, through the frames of the same origin that it is in. */
export function boxOf(element: Element | Range): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return shift({ left, top, right, bottom }, 'startContainer' in element ? element.startContainer : element);
}

/** Boxes of a range are asked of its own document: this brings one into ours. */
export function shift(box: Box, node: Node): Box {
  let moved = box;
  for (let view = node.ownerDocument?.defaultView; view && view !== window; ) {
    const frame = view.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    const x = left + frame.clientLeft;
    const y = top + frame.clientTop;
    moved = { left: moved.left + x, top: moved.top + y, right: moved.right + x, bottom: moved.bottom + y };
    view = frame.ownerDocument.defaultView;
  }
  return moved;
}
