/** Does a column stay while others are scrolled under it: by the browser, or by a grid that moves it back at each step? */
export function isPinned(element: Element): boolean {
  const { position, left, right, transform } = getComputedStyle(element);
  return (position === 'sticky' && (left !== 'auto' || right !== 'auto')) || transform !== 'none';
}
