import { ancestorsOf } from './flat-tree';
import { tidy } from './text';

/** What the page calls the list: its caption or label, else the nearest heading before it, else the page's title. */
export function listTitle(root: Element, document: Document): string {
  const caption = root.querySelector('caption')?.textContent ?? root.getAttribute('aria-label');
  const labelled = (root.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const scope = root.getRootNode() as Document | ShadowRoot;
  const said = caption ?? labelled.map((id) => scope.getElementById(id)?.textContent ?? '').join(' ');
  return tidy(said || headingBefore(root) || document.title).slice(0, 200);
}

function headingBefore(root: Element): string {
  let inner = root;
  for (const ancestor of ancestorsOf(root)) {
    const headings = [...ancestor.querySelectorAll('h1, h2, h3, [role="heading"]')].filter(
      (heading) => (inner.compareDocumentPosition(heading) & 2) > 0 && tidy(heading.textContent ?? '') !== '',
    );
    const last = headings.at(-1);
    if (last) return last.textContent ?? '';
    inner = ancestor;
  }
  return '';
}
