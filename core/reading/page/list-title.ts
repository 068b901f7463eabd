import { ancestorsOf } from './flat-tree';
import { tidy } from './text';
import { isShown } from './visible';

/**
 * What the page calls the list, as a person sees it: its caption or label, a heading over it, what is chosen in the navigation,
 * the heading of the application's bar; the document's title last, since many systems never change it.
 */
export function listTitle(root: Element, document: Document): string {
  const labelled = (root.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const scope = root.getRootNode() as Document | ShadowRoot;
  const [over, inBar] = headingsOver(root);
  const said = [
    root.querySelector(':scope > caption, :scope > table > caption')?.textContent,
    root.getAttribute('aria-label'),
    labelled.map((id) => scope.getElementById(id)?.textContent).join(' '),
    over,
    chosenBefore(root, document),
    inBar,
    document.title,
  ];
  return (said.map((text) => tidy(text ?? '')).find(Boolean) ?? '').slice(0, 200);
}

const bars = 'header, nav, [role="banner"]';
const inside = 'main, section, article, [role="main"]';

/** The nearest heading before the list that stands over it, not beside it: in the page, and in the application's bar. */
function headingsOver(root: Element): [over: string, inBar: string] {
  let inner = root;
  let { left, right } = root.getBoundingClientRect();
  let inBar = '';
  for (const ancestor of ancestorsOf(root)) {
    if (ancestor.ownerDocument !== root.ownerDocument) break;
    const box = ancestor.getBoundingClientRect();
    // A list that is scrolled sideways stands over its neighbours only by its numbers.
    if (box.width > 0) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    for (const heading of [...ancestor.querySelectorAll('h1, h2, h3, [role="heading"]')].reverse()) {
      const text = tidy(heading.textContent ?? '');
      if (!text || !isBefore(heading, inner) || isOfRow(heading, root)) continue;
      const at = heading.getBoundingClientRect();
      if (at.right <= left || at.left >= right || !isShown(heading)) continue;
      const bar = heading.closest(bars);
      if (!bar || bar.closest(inside)) return [text, inBar];
      inBar ||= text;
    }
    inner = ancestor;
  }
  return ['', inBar];
}

/** Does it speak of one record of a list? */
function isOfRow(heading: Element, root: Element): boolean {
  const row = heading.closest('li, tr, [role="row"]');
  return row !== null && !row.contains(root);
}

/** The first short text before the list that is marked as the present page, or is a link to it: where the user is. */
function chosenBefore(root: Element, document: Document): string {
  const here = document.URL.split('?')[0];
  const chosen = [...document.querySelectorAll('[aria-current="page"], a[href]')].find((element) => {
    const isHere = element.hasAttribute('aria-current') || (element as HTMLAnchorElement).href === here;
    return isHere && isBefore(element, root) && isName(tidy(element.textContent ?? ''));
  });
  return chosen?.textContent ?? '';
}

const isBefore = (element: Element, root: Element): boolean => (root.compareDocumentPosition(element) & 2) > 0;

/** A page number is marked as present too. */
const isName = (text: string): boolean => text.length < 40 && /\p{L}/u.test(text);
