import { flatParent } from '@/core/reading/page/flat-tree';

/**
 * The z-index at which the page paints the element, as the page's root sees it. A layer at the same height, later in the
 * document, lies over the list and under everything that the page itself puts over its list: menus, dialogs, pinned headers.
 */
export function heightOf(element: Element): number {
  let height = 0;
  for (let at: Element | null = element; at && at !== document.documentElement; at = flatParent(at)) {
    const style = getComputedStyle(at);
    const level = Number.parseInt(style.zIndex, 10);
    if (!Number.isNaN(level) && (style.position !== 'static' || isItem(at))) height = level;
    else if (isContext(style)) height = 0;
  }
  return height;
}

function isItem(element: Element): boolean {
  const parent = flatParent(element);
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
}

const isContext = (style: CSSStyleDeclaration): boolean =>
  style.position === 'fixed' ||
  style.position === 'sticky' ||
  style.opacity !== '1' ||
  style.transform !== 'none' ||
  style.filter !== 'none' ||
  style.isolation === 'isolate' ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|opacity|filter/.test(style.willChange);
