import { blocksOf } from '../page/blocks';
import { findAll, flatChildren } from '../page/flat-tree';
import { headerText } from '../page/heads';
import { labelText, type Pair } from './pair';

/** Terms and their definitions. */
export function terms(top: Element, isOwn: (element: Element) => boolean): Pair[] {
  return findAll(top, ({ localName }) => localName === 'dt')
    .filter(isOwn)
    .flatMap((term): Pair[] => {
      const values: Element[] = [];
      for (let at = term.nextElementSibling; at?.localName === 'dd'; at = at.nextElementSibling) values.push(at);
      return pairOf(term, values);
    });
}

/** Rows of two cells, or of four: a header and what it names. */
export function pairRows(top: Element, isOwn: (element: Element) => boolean): Pair[] {
  return findAll(top, ({ localName }) => localName === 'tr')
    .filter((row) => isOwn(row) && !row.closest('thead'))
    .flatMap((row) => {
      const cells = flatChildren(row);
      const isPaired = cells.every(({ localName }, at) => at % 2 === 1 || localName === 'th');
      if (cells.length % 2 === 1 || cells.length > 6 || !(isPaired || cells.length === 2)) return [];
      if (cells.every(({ localName }) => localName === 'th')) return [];
      return cells.flatMap((cell, at) => (at % 2 === 0 ? pairOf(cell, cells.slice(at + 1, at + 2)) : []));
    });
}

function pairOf(term: Element, values: Element[]): Pair[] {
  const label = labelText(headerText(term));
  const [element] = values;
  const blocks = values.flatMap((value) => blocksOf(value, new Map()));
  if (label === '' || !element) return [];
  const strong = blocks.filter(({ weak }) => !weak);
  const texts = (strong.length > 0 ? strong : blocks).map(({ text }) => text);
  const text = texts.includes(null) ? null : texts.join(', ');
  return [{ label, machine: blocks[0]?.machine ?? null, text, element, by: [term] }];
}
