import { ancestorsOf, findAll, holds, isElement, queryDeep } from '../../core/reading/page/flat-tree';
import { cellsOf, isHeadRow, isRow } from '../../core/reading/page/table-parts';
import { tidy } from '../../core/reading/page/text';
import { isShown } from '../../core/reading/page/visible';
import type { PageList } from '../../core/reading/read-page';

/** What of a saved page a fixture needs: elements with all they hold, and those that only stand around them. */
export type Kept = { whole: Set<Element>; around: Set<Element>; records: Element[][] };

/** Headers and pagers are looked for so many levels above the list. */
const levels = 4;

/** The first rows of the list, its headers, its pager, and what the adapter recognises the page by. */
export function keepOf({ structure, sample }: PageList, document: Document, most: number): Kept {
  const records = structure.records.slice(0, most);
  const rows = records.flatMap(({ parts }) => parts);
  const all = structure.records.flatMap(({ parts }) => parts);
  const outside = (element: Element): boolean => !all.some((row) => holds(row, element) || holds(element, row));
  const near = [...ancestorsOf(structure.root)][levels - 1] ?? document.body;
  const headers = new Set(sample.columns.map(({ header }) => header));
  const isHeader = (element: Element): boolean =>
    (isRow(element) && cellsOf(element).length > 1 && isHeadRow(element, cellsOf(element))) ||
    (element.childElementCount === 0 && headers.has(tidy(element.textContent ?? '')));
  const found = findAll(
    near,
    (element) => isShown(element) && outside(element) && (isHeader(element) || isPager(element)),
  );
  const { adapter } = structure;
  // A header cell alone would move to the left of its column.
  const whole = new Set([...rows, ...found.map((element) => element.closest('tr, [role="row"]') ?? element)]);
  if (adapter?.head) for (const head of queryDeep(document, adapter.head)) whole.add(head);
  // What is put into the slots of a row is a part of it and stands elsewhere.
  for (const row of [...whole])
    for (const slot of row.querySelectorAll('slot')) for (const put of slot.assignedElements()) whole.add(put);
  const around = new Set<Element>();
  const marks = adapter ? queryDeep(document, adapter.detect).slice(0, 1) : [];
  for (const element of [...whole, ...marks, structure.root]) {
    around.add(element);
    for (const outer of realAncestors(element)) around.add(outer);
  }
  return { whole, around, records: records.map(({ parts }) => parts) };
}

/** A range of a total or a control that turns the page, and nothing else. */
function isPager(element: Element): boolean {
  const text = tidy(element.textContent ?? '');
  const words = [text, element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? ''].map(tidy);
  if (/^(a|button)$/.test(element.localName))
    return words.some((word) => /^(next|next page|nästa|volgende|weiter|suivant|›|»)$/i.test(word));
  return text.length < 40 && /^\D{0,12}\d+\D{1,6}\d+\D{1,12}\d[\d\s.,]*\D{0,12}$/.test(text);
}

function* realAncestors(element: Element): Generator<Element> {
  let node: Node | null = element.parentNode;
  while (node) {
    if (isElement(node)) yield node;
    node = node.nodeType === 11 && 'host' in node ? (node as ShadowRoot).host : node.parentNode;
    if (node && isElement(node) && node.shadowRoot) yield node;
  }
}
