import { findRepeats, membersOf, type Repeat } from './find-repeats';
import { findTables } from './find-tables';
import { ancestorsOf, holds } from './flat-tree';
import type { Structure } from './structure';

/** So many groups are read closely; more were never needed on the saved pages. */
const most = 12;

/** Every list-like structure of a page: tables first, then repeated elements that are no part of a table. */
export function findStructures(top: Element): Structure[] {
  const tables = findTables(top);
  const rows = new Set(tables.flatMap(({ records }) => records.flatMap(({ parts }) => parts)));
  const repeats = findRepeats(top, most * 4)
    .filter(({ members }) => !members.some((member) => rows.has(member)))
    .filter(
      ({ members }) => !tables.some(({ root, records }) => records.length > 1 && members[0] && holds(root, members[0])),
    );
  return [...tables, ...withoutDoubles(repeats).slice(0, most).map(toStructure)];
}

function toStructure(repeat: Repeat): Structure {
  const members = membersOf(repeat);
  return {
    kind: 'repeat',
    adapter: null,
    root: repeat.root,
    heads: [],
    records: members.map((member) => ({ parts: [member], cells: [[member]] })),
    again: () => (repeat.root.isConnected ? toStructure(repeat) : null),
  };
}

/** Of two groups where one is inside the other, the records are the inner if they fill the outer and are no mere fields of it. */
function withoutDoubles(repeats: Repeat[]): Repeat[] {
  const dropped = new Set<Repeat>();
  for (const outer of repeats) {
    for (const inner of repeats) {
      if (outer === inner || dropped.has(inner) || dropped.has(outer)) continue;
      const inside = insideOf(outer, inner);
      if (!inside) continue;
      if (areFields(inside)) dropped.add(inner);
      else if (inner.shape.chars >= outer.shape.chars * 0.7) dropped.add(outer);
    }
  }
  return repeats.filter((repeat) => !dropped.has(repeat));
}

/** The members of `inner` by the member of `outer` that holds them; null unless most outer ones hold several. */
function insideOf(outer: Repeat, inner: Repeat): Element[][] | null {
  const outers = new Set(outer.members);
  const groups = new Map<Element, Element[]>();
  for (const member of inner.members) {
    for (const ancestor of ancestorsOf(member)) {
      if (!outers.has(ancestor)) continue;
      groups.set(ancestor, [...(groups.get(ancestor) ?? []), member]);
      break;
    }
  }
  return groups.size > 1 && inner.members.length >= groups.size * 1.5 ? [...groups.values()] : null;
}

/** Label and value pairs: the n-th of each record begins with the same word. */
function areFields(groups: Element[][]): boolean {
  const first = (element: Element | undefined): string => /\S+/.exec(element?.textContent ?? '')?.[0] ?? '';
  const places = Math.min(...groups.map(({ length }) => length));
  let same = 0;
  for (let at = 0; at < places; at += 1) {
    const words = new Set(groups.map((group) => first(group[at])));
    if (words.size <= Math.max(1, groups.length * 0.2)) same += 1;
  }
  return places > 0 && same > places / 2;
}
