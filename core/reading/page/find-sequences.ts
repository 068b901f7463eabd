import { readHeader } from '../columns/read-header';
import { flatChildren } from './flat-tree';
import type { PageRecord, Structure } from './structure';
import { isShown } from './visible';

/** Tags that open a record where it has no element of its own. */
const openers = /^(dt|h[2-6])$/;
/** Fewer groups than this are paragraphs under headings. */
const fewest = 3;

/** Records that are mere runs of siblings: a term and its definitions, a heading and its lines, over and over. */
export function findSequences(top: Element): Structure[] {
  const parents = new Set(
    [...top.querySelectorAll('dt, h2, h3, h4, h5, h6')].flatMap((one) => one.parentElement ?? []),
  );
  return [...parents].flatMap((parent) => {
    const children = flatChildren(parent);
    return children.length < fewest * 2 ? [] : (readSequence(parent, children) ?? []);
  });
}

function readSequence(root: Element, children: Element[]): Structure | null {
  const opener = children.find(({ localName }) => openers.test(localName))?.localName;
  if (!opener || children.length > 20_000) return null;
  const groups: Element[][] = [];
  for (const child of children) {
    if (child.localName === opener) groups.push([child]);
    else groups.at(-1)?.push(child);
  }
  const shown = groups.filter(([first]) => first && isShown(first));
  const isEven = shown.filter(({ length }) => length === shown[0]?.length && length > 1).length >= shown.length * 0.8;
  // Terms that are names of fields ("Phone") belong to one record, not to as many.
  const isLabels = shown.filter(([first]) => readHeader(first?.textContent ?? '').length > 0).length > shown.length / 2;
  if (shown.length < fewest || !isEven || isLabels) return null;
  return {
    kind: 'repeat',
    adapter: null,
    root,
    heads: [],
    records: shown.map((parts): PageRecord => ({ parts, cells: [parts] })),
    again: () => readSequence(root, flatChildren(root)),
  };
}
