import { readHeader } from '../columns/read-header';
import { findAll, flatChildren } from './flat-tree';
import { headerText } from './heads';
import type { PageRecord, Structure } from './structure';
import { isShown } from './visible';

/** Fewer rows are boxes that happen to stand in a grid. */
const fewest = 3;

/** Tables without rows: a CSS grid of single texts, where every so many cells begin a record. */
export function findFlatGrids(top: Element, tables: readonly Structure[]): Structure[] {
  // What stands in a record of a table with headers is a part of that record.
  const rows = new Set(
    tables.flatMap(({ heads, records }) => (heads.length > 0 ? records.flatMap(({ parts }) => parts) : [])),
  );
  const isLarge = (element: Element): boolean => element.childElementCount >= fewest * 2 && !rows.has(element);
  return findAll(top, isLarge, (element) => !rows.has(element)).flatMap((element) => readFlat(element) ?? []);
}

function readFlat(root: Element): Structure | null {
  const children = flatChildren(root);
  if (children.some((cell) => cell.childElementCount > 1)) return null;
  const across = columnsOf(root);
  const cells = across < 2 ? [] : children.filter(isShown);
  if (cells.length < across * fewest || cells.length % across !== 0 || across < 2) return null;
  const rows = Array.from({ length: cells.length / across }, (_, row) => cells.slice(row * across, (row + 1) * across));
  const words = rows[0]?.map(headerText) ?? [];
  const isHead = words.filter((word) => isFieldWord(word)).length >= Math.max(2, across / 2);
  const records = (isHead ? rows.slice(1) : rows).map(
    (row): PageRecord => ({ parts: row, cells: row.map((one) => [one]) }),
  );
  return {
    kind: 'table',
    adapter: null,
    root,
    heads: isHead ? words.map((header) => ({ header, machine: null, sorted: null })) : [],
    records,
    again: () => (root.isConnected ? readFlat(root) : null),
  };
}

const isFieldWord = (word: string): boolean => readHeader(word).some(({ sure }) => sure);

/** How many columns a CSS grid has; 0 for what is none, or whose children are laid out by hand. */
function columnsOf(root: Element): number {
  const style = root.ownerDocument.defaultView?.getComputedStyle(root);
  if (!style || !/^(inline-)?grid$/.test(style.display)) return 0;
  return style.gridTemplateColumns.split(/\s+/).filter((track) => /\d/.test(track)).length;
}
