import { shadowOf } from '@/core/reading/page/flat-tree';

/** What a watched list tells. */
export type News = {
  /** Something in the list is another: read it again. */
  changed: () => void;
  /** Something may stand elsewhere: draw again. */
  moved: () => void;
  /** The same, because something was scrolled. */
  scrolled: () => void;
  /** Things are under way to elsewhere: draw again and again for a while. */
  moving: () => void;
  /** The list's surroundings were replaced: it may be gone, or another one may be there. */
  around: () => void;
};

/** Attributes that say how something looks or stands, never which record it is. */
const looks =
  /^(style|class|hidden|tabindex|aria-(selected|expanded|hidden|activedescendant|label)|data-(state|focus.*|hover.*|active))$/;
const journeys = ['transitionrun', 'animationstart'];

/**
 * Watches one list with one observer. The list itself is watched to its depth; of each element around it only which children it
 * has: so whatever is replaced is noticed, and what changes elsewhere on the page costs nothing.
 */
export function watchList(root: Element, rows: readonly Element[], news: News): () => void {
  const inside = new Set<Node>([root, ...shadowsOf(root, rows)]);
  const observer = new MutationObserver((records) => {
    let changed = false;
    let around = false;
    for (const { type, target, attributeName } of records) {
      if (type === 'attributes') changed ||= !looks.test(attributeName ?? '');
      else if ([...inside].some((node) => node.contains(target))) changed = true;
      else around = true;
    }
    if (changed) news.changed();
    if (around) news.around();
    news.moved();
  });
  for (const node of inside) {
    observer.observe(node, { subtree: true, childList: true, characterData: true, attributes: true });
  }
  const surroundings = aroundOf(root);
  for (const node of surroundings) observer.observe(node, { childList: true });

  const stop = new AbortController();
  const listening = { capture: true, passive: true, signal: stop.signal };
  // Scrolling and transitions inside a shadow root or a frame are not heard outside of it.
  const stages = new Set<EventTarget>([document, ...[...inside, ...surroundings].filter(isStage)]);
  for (const stage of stages) {
    stage.addEventListener('scroll', news.scrolled, listening);
    for (const type of journeys) stage.addEventListener(type, news.moving, listening);
    stage.addEventListener('load', news.moved, listening);
  }
  addEventListener('resize', news.moved, { passive: true, signal: stop.signal });
  const sizes = new ResizeObserver(news.moved);
  sizes.observe(root);
  sizes.observe(document.documentElement);

  return () => {
    observer.disconnect();
    sizes.disconnect();
    stop.abort();
  };
}

/** Tells when elements come to a page that has no list. */
export function watchForList(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

const isStage = (node: Node): boolean =>
  node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** Shadow roots that hold rows of the list: a mutation in them is not seen from outside. */
function shadowsOf(root: Element, rows: readonly Element[]): Set<Node> {
  const own = shadowOf(root);
  const shadows = new Set<Node>(own ? [own] : []);
  for (const row of rows) {
    for (let at = row.getRootNode(); isShadow(at) && !at.contains(root); at = at.host.getRootNode()) {
      shadows.add(at);
      if (at.host === root) break;
    }
  }
  return shadows;
}

const isShadow = (node: Node): node is ShadowRoot => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The nodes around the list, up to the document: parents, shadow roots, frames. */
function aroundOf(root: Element): Node[] {
  const around: Node[] = [];
  for (let at: Node | null = outOf(root); at; at = outOf(at)) around.push(at);
  return around;
}

function outOf(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if (isShadow(node)) return node.host;
  return node.nodeType === Node.DOCUMENT_NODE ? ((node as Document).defaultView?.frameElement ?? null) : null;
}
