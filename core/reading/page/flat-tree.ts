/**
 * The tree as the reader sees it: shadow roots stand in for their hosts, slots for what is put into them, same-origin
 * frames for their document. Only reads; nodes of ours (`data-segment-lens`) are never there.
 */
type ShadowOpener = { dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null } };

/** Only these, beside custom elements, are hosts in practice: asking every element would cost more than the reading. */
const plainHosts = new Set(['div', 'section', 'article', 'main', 'span', 'aside']);
const skipped = new Set(
  'script style template noscript head link meta svg datalist object embed video audio source track title base map area'.split(
    ' ',
  ),
);

/** The element's shadow root, closed ones too where the browser lets an extension see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const custom = element.localName.includes('-');
  if (!custom && (element.childNodes.length > 0 || !plainHosts.has(element.localName))) return null;
  const opener = (globalThis as unknown as { chrome?: ShadowOpener }).chrome?.dom?.openOrClosedShadowRoot;
  if (opener) return opener(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isOurs = (element: Element): boolean => element.hasAttribute('data-segment-lens');

/** Elements without text of a record: scripts, drawings, and everything of ours. */
export const isSkipped = (element: Element): boolean => skipped.has(element.localName) || isOurs(element);

/** Children in the flat tree, text nodes included. */
export function flatNodes(element: Element): ArrayLike<Node> {
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === 'iframe' || element.localName === 'frame') return frameNodes(element as HTMLIFrameElement);
  return element.childNodes;
}

function frameNodes(frame: HTMLIFrameElement): Node[] {
  const body = frame.contentDocument?.body;
  return body ? [body] : [];
}

/** Child elements in the flat tree. */
export function flatChildren(element: Element): Element[] {
  const children: Element[] = [];
  const nodes = flatNodes(element);
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node && isElement(node) && !isSkipped(node)) children.push(node);
  }
  return children;
}

/** Parent in the flat tree; null at the top document's root. */
export function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  if (root.nodeType === 11 && 'host' in root) return (root as ShadowRoot).host;
  return root.nodeType === 9 ? ((root as Document).defaultView?.frameElement ?? null) : null;
}

/** Is `inner` the element itself or anywhere inside it, shadow roots and frames included? */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** The elements around `element`, nearest first, without itself. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let at = flatParent(element); at; at = flatParent(at)) yield at;
}

/** All elements in the flat tree for which `wanted` holds, in order; `enter` says whether to look inside a found or passed one. */
export function findAll(root: Element, wanted: (element: Element) => boolean, enter = (_: Element) => true): Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (const child of flatChildren(element)) {
      if (wanted(child)) found.push(child);
      if (enter(child)) walk(child);
    }
  };
  walk(root);
  return found;
}

/** The document, its shadow roots and its same-origin frames, each of which must be asked for itself. */
export function scopesOf(document: Document): (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [];
  const enter = (scope: Document | ShadowRoot): void => {
    scopes.push(scope);
    for (const element of scope.querySelectorAll(':not([data-segment-lens])')) {
      const inner = /^i?frame$/.test(element.localName)
        ? (element as HTMLIFrameElement).contentDocument
        : shadowOf(element);
      if (inner) enter(inner);
    }
  };
  enter(document);
  return scopes;
}

/** All matches in the document; where it has none itself, in its shadow roots and frames. */
export function queryDeep(document: Document, selector: string): Element[] {
  const plain = [...document.querySelectorAll(selector)];
  if (plain.length > 0) return plain;
  return scopesOf(document).flatMap((scope) => [...scope.querySelectorAll(selector)]);
}
