import type { Choice } from './choice';
import { ancestorsOf } from './page/flat-tree';
import type { PageList } from './read-page';

export function choiceOf({ structure, sample }: PageList): Choice {
  const way = [structure.root, ...ancestorsOf(structure.root)].map(({ localName }) => localName).join('<');
  const heads = sample.columns.map(({ header }) => header).join('|');
  return { way: way.slice(0, 2000), heads: heads.slice(0, 2000) };
}

/** The chosen one among the lists of a page: of the same way and headers, else of the same headers, else of the same way. */
export function chosenOf(lists: readonly PageList[], { way, heads }: Choice): PageList | undefined {
  const signs = lists.map(choiceOf);
  const find = (fits: (sign: Choice) => boolean): PageList | undefined => lists[signs.findIndex(fits)];
  return (
    find((sign) => sign.way === way && sign.heads === heads) ??
    find((sign) => heads !== '' && sign.heads === heads) ??
    find((sign) => sign.way === way)
  );
}
