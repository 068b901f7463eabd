import type { Stretches } from '../../stretches';
import { findRepeats, membersOf, type Repeat } from './find-repeats';
import { findSequences } from './find-sequences';
import { findTables, isPaired } from './find-tables';
import { findFlatGrids } from './flat-grids';
import { ancestorsOf, flatChildren } from './flat-tree';
import { withoutDoubles } from './nested-repeats';
import { readWordRow } from './row-of-words';
import type { Structure } from './structure';

/** So many groups are read closely; more were never needed on the saved pages. */
const most = 12;

/** Every list-like structure of a page: tables first, then repeated elements that are no part of a table. */
export function* findStructures(top: Element): Stretches<Structure[]> {
  const upright = findTables(top);
  yield;
  const tables = [...upright, ...findFlatGrids(top, upright)];
  yield;
  const rows = new Set(tables.flatMap(({ records }) => records.flatMap(({ parts }) => parts)));
  const headed = new Set(tables.filter(({ heads }) => heads.length > 0).map(({ root }) => root));
  const isRecord = (member: Element): boolean => member.localName === 'tr' && isPaired(flatChildren(member));
  const repeats = findRepeats(top, most * 4).filter(
    ({ root, members }) => !members.some((member) => rows.has(member) || isRecord(member)) && !isIn(root, headed),
  );
  yield;
  return [...tables, ...findSequences(top), ...withoutDoubles(repeats).slice(0, most).map(toStructure)];
}

/** Is the element one of these, or inside one? */
function isIn(element: Element, roots: ReadonlySet<Element>): boolean {
  if (roots.has(element)) return true;
  for (const ancestor of ancestorsOf(element)) if (roots.has(ancestor)) return true;
  return false;
}

function toStructure(repeat: Repeat): Structure {
  const [first, ...rest] = membersOf(repeat);
  const isNamed = first && (isHead(first) || readWordRow(first) !== null);
  const members = first && !isNamed ? [first, ...rest] : rest;
  return {
    kind: 'repeat',
    adapter: null,
    root: repeat.root,
    heads: [],
    records: members.map((member) => ({ parts: [member], cells: [[member]] })),
    again: () => (repeat.root.isConnected ? toStructure(repeat) : null),
  };
}

/** The first of a group of siblings that calls itself a head names columns. */
const isHead = (member: Element): boolean =>
  member.previousElementSibling === null &&
  /(^|[\s_-])(t?head(er|ing)?|hdr)(\s|$)/i.test(member.getAttribute('class') ?? '');
