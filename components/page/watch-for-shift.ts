/**
 * Tells once when the element is no longer where it is now, whatever moved it: a banner that opens above the list changes
 * nothing in it. An intersection observer whose root is just the element's own box notices (after Floating UI's autoUpdate).
 */
export function watchForShift(element: Element, tell: () => void): () => void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (element.ownerDocument !== document || width < 1 || height < 1) return () => {};
  const sides = [top, innerWidth - left - width, innerHeight - top - height, left];
  let first = true;
  const observer = new IntersectionObserver(
    () => {
      // The first report is about now; only what follows is news.
      if (first) first = false;
      else tell();
    },
    { rootMargin: sides.map((side) => `${-Math.floor(side)}px`).join(' '), threshold: 1 },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
