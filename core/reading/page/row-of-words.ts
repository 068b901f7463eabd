import { readHeader } from '../columns/read-header';
import { type Block, blocksOf } from './blocks';
import { flatChildren, flatParent } from './flat-tree';
import type { PageRecord } from './structure';
import { isShown } from './visible';

/** A row of words over records that are no table: what names columns, wherever the page's maker put it. */
export type WordRow = { element: Element; words: { header: string; element: Element }[] };

/** So many levels above the records the row of words stands at most. */
const levels = 3;

/** The row of words right above the first record, or above what holds the records. */
export function findWordRow(root: Element, [first]: PageRecord[]): WordRow | null {
  const record = first?.parts[0];
  if (!record) return null;
  const own = flatChildren(root).find((child) => isShown(child));
  const inside = own && own !== record && !own.contains(record) ? readWordRow(own) : null;
  if (inside) return inside;
  let at: Element | null = root;
  for (let level = 0; at && level < levels; level += 1) {
    const around: Element | null = flatParent(at);
    const siblings: Element[] = around ? flatChildren(around) : [];
    const before = siblings.slice(0, siblings.indexOf(at)).findLast(isShown);
    if (before) return readWordRow(before);
    at = around;
  }
  return null;
}

/** Reads an element as a row of words: at least two of them name fields, most of the rest are short words too. */
export function readWordRow(element: Element): WordRow | null {
  if ((element.textContent ?? '').length > 600) return null;
  const blocks = blocksOf(element, new Map()).filter(({ weak }) => !weak);
  const isNamed = ({ text }: Block): boolean => readHeader(text ?? '').some(({ sure }) => sure);
  if (blocks.length < 2 || blocks.some(({ text }) => !text || text.length > 40 || /[@\d]{2}/.test(text))) return null;
  if (blocks.filter(isNamed).length < Math.max(2, blocks.length / 2)) return null;
  return { element, words: blocks.map(({ text, element: holder }) => ({ header: text ?? '', element: holder })) };
}
