import { ancestorsOf } from './flat-tree';
import { tidy } from './text';

/**
 * What the page calls the list, as a person sees it: its caption or label, the nearest heading over it, what is chosen in the
 * navigation, a small heading; the document's title last, since many systems never change it.
 */
export function listTitle(root: Element, document: Document): string {
  const labelled = (root.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const scope = root.getRootNode() as Document | ShadowRoot;
  const said = [
    root.querySelector(':scope > caption, :scope > table > caption')?.textContent,
    root.getAttribute('aria-label'),
    labelled.map((id) => scope.getElementById(id)?.textContent).join(' '),
    headingOver(root, 'h1, h2, h3, [role="heading"]'),
    chosenBefore(root, document),
    // Smaller ones are seldom the list's own; but component libraries write the title of their bar so (Material UI: h6).
    headingOver(root, 'h4, h5, h6'),
    document.title,
  ];
  return (said.map((text) => tidy(text ?? '')).find(Boolean) ?? '').slice(0, 200);
}

/** The nearest heading before the list that stands over it: filters beside it have headings too. */
function headingOver(root: Element, kinds: string): string {
  let inner = root;
  let { left, right } = root.getBoundingClientRect();
  for (const ancestor of ancestorsOf(root)) {
    if (ancestor.ownerDocument !== root.ownerDocument) break;
    const box = ancestor.getBoundingClientRect();
    // What is left of a list that is scrolled sideways.
    if (box.width > 0) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    for (const heading of [...ancestor.querySelectorAll(kinds)].reverse()) {
      const at = heading.getBoundingClientRect();
      const isOver = isBefore(heading, inner) && at.right > left && at.left < right;
      if (isOver && !isOfRow(heading, root) && tidy(heading.textContent ?? '')) return heading.textContent ?? '';
    }
    inner = ancestor;
  }
  return '';
}

/** Does it speak of one record of a list? */
function isOfRow(heading: Element, root: Element): boolean {
  const row = heading.closest('li, tr, [role="row"]');
  return row !== null && !row.contains(root);
}

/** The first short text before the list, no page number, that is marked as the present page or links to it. */
function chosenBefore(root: Element, document: Document): string {
  const here = document.URL.split('?')[0];
  for (const element of document.querySelectorAll('[aria-current="page"], a[href]')) {
    // In the order of the document: from here on stand the list, and what comes after it.
    if (!isBefore(element, root)) return '';
    const isHere = element.hasAttribute('aria-current') || (element as HTMLAnchorElement).href === here;
    const text = element.textContent ?? '';
    if (isHere && /^\D{2,40}$/.test(tidy(text))) return text;
  }
  return '';
}

const isBefore = (element: Element, root: Element): boolean => (root.compareDocumentPosition(element) & 2) > 0;
