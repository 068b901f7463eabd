import type { Reading } from '../reading';
import { evenness } from './customers';
import { ancestorsOf } from './flat-tree';
import type { PageRecord, Structure } from './structure';

/** Furniture of a page, by tag or role, and what a list in it counts: sites misuse all of them now and then. */
const furniture: [RegExp, number][] = [
  [/^(nav|menu|navigation|menubar|tablist|toolbar)$/, 0.3],
  [/^(header|footer|aside|banner|contentinfo|complementary|search|tree)$/, 0.5],
  [/^(form|fieldset)$/, 0.8],
];

/** How list-like: records × what differs between them × text, less where lists are furniture of the page. */
export function listScore({ root, records, kind }: Structure, { columns, rows }: Reading): number {
  let varying = 0;
  let chars = 0;
  columns.forEach((_, at) => {
    const texts = rows.flatMap(({ cells }) => (cells[at] ? [cells[at]] : []));
    const different = new Set(texts);
    if (texts.length < rows.length * 0.3 || (different.size < 2 && rows.length > 1)) return;
    varying += different.size > rows.length * 0.3 ? 1 : 0.5;
    chars += texts.reduce((sum, text) => sum + Math.min(text.length, 200), 0) / rows.length;
  });
  // Lists in which nothing varies are rare and real: nine cards of one person, eight lines of one product.
  if (varying === 0 && rows.length > 2) varying = Math.min(columns.length, 4) * 0.25;
  const size = records.length ** 0.7 * Math.min(varying, 8) * Math.log2(2 + Math.min(chars, 400));
  return (
    size * (0.25 + evenness(rows) * 0.75) * (kind === 'table' ? 1.5 : 1) * context(root) * (isMenu(records) ? 0.3 : 1)
  );
}

function context(root: Element): number {
  let factor = 1;
  if (!isReachable(root)) factor = 0.1;
  for (const element of [root, ...ancestorsOf(root)]) {
    if (element.getAttribute('aria-hidden') === 'true') factor = Math.min(factor, 0.3);
    for (const [words, weight] of furniture) {
      if (words.test(element.localName) || words.test(element.getAttribute('role') ?? ''))
        factor = Math.min(factor, weight);
    }
  }
  return factor;
}

/** No scrolling shows what was pushed out over the upper or left edge of the page: an earlier view, kept. */
function isReachable(root: Element): boolean {
  const view = root.ownerDocument.defaultView;
  const { right, bottom, width } = root.getBoundingClientRect();
  return width === 0 || !view || (right + view.scrollX > 0 && bottom + view.scrollY > 0);
}

/** Records that are nothing but several links each are a menu. */
function isMenu(records: PageRecord[]): boolean {
  const some = records.slice(0, 20);
  return some.filter(({ parts }) => isLinks(parts)).length > some.length * 0.7;
}

function isLinks(parts: Element[]): boolean {
  const links = parts.flatMap((part) => [...part.querySelectorAll('a')]).filter((link) => link.textContent?.trim());
  const length = (elements: Element[]): number =>
    elements.reduce((sum, { textContent }) => sum + (textContent ?? '').replace(/\s+/g, '').length, 0);
  return links.length > 2 && length(links) > length(parts) * 0.9;
}
