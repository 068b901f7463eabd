import { ancestorsOf } from './flat-tree';

/**
 * Is the element shown, apart from scrolling? `display: contents` has no box and still shows its children; what stands
 * inside a canvas is the text that a canvas grid offers to screen readers.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.display === 'contents' && style.visibility === 'visible') return true;
  return isInCanvas(element);
}

export function isInCanvas(element: Element): boolean {
  if (element.closest('canvas')) return true;
  for (const ancestor of ancestorsOf(element)) if (ancestor.localName === 'canvas') return true;
  return false;
}
