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
  const members = withoutHeads(membersOf(repeat));
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
const withoutHeads = (members: Element[]): Element[] =>
  members.filter(
    (member) =>
      member.previousElementSibling !== null ||
      !/(^|[\s_-])(t?head(er|ing)?|hdr)(\s|$)/i.test(member.getAttribute('class') ?? ''),
  );

/** Of two groups where one is inside the other, the records are the inner if they fill the outer and are no mere fields of it. */
function withoutDoubles(repeats: Repeat[]): Repeat[] {
  const dropped = new Set<Repeat>();
  for (const outer of repeats) {
    for (const inner of repeats) {
      if (outer === inner || dropped.has(inner) || dropped.has(outer)) continue;
      const inside = insideOf(outer, inner);
      if (!inside) continue;
      if (areFields(inside, inner)) dropped.add(inner);
      else if (!isItem(outer) && fills(inner, outer)) dropped.add(outer);
    }
  }
  return repeats.filter((repeat) => !dropped.has(repeat) && !isOneRecord(repeat, repeats));
}

/** An element that says itself that it is one of a list: what it holds are its own parts. */
const isItem = ({ members: [first] }: Repeat): boolean =>
  !!first &&
  (/^(li|article|tr)$/.test(first.localName) ||
    /^(listitem|option|row|article)$/.test(first.getAttribute('role') ?? ''));

/** The inner group is all there is in the outer one: most of its text and most of its build. */
const fills = (inner: Repeat, outer: Repeat): boolean =>
  inner.shape.chars >= outer.shape.chars * 0.7 && inner.shape.paths.size >= outer.shape.paths.size * 0.6;

/** The cells of a single record look like a list of one-word records; the other records beside it tell. */
function isOneRecord(repeat: Repeat, all: Repeat[]): boolean {
  if (repeat.shape.texts > repeat.members.length * 1.3) return false;
  return all.some(({ members }) => members.length > 2 && members.some((member) => holds(member, repeat.root)));
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

/** Cells of a record hold one text each, as many in every record; label and value pairs begin with the same words in the same order. */
function areFields(groups: Element[][], inner: Repeat): boolean {
  const sizes = new Set(groups.map(({ length }) => length));
  const places = Math.min(...sizes);
  const isPlain = inner.shape.texts <= inner.members.length * 1.3;
  if (isPlain && sizes.size <= 2 && places > 1) return true;
  if (groups.every((group) => sharesLink(group))) return true;
  const first = (element: Element | undefined): string => /\S+/.exec(element?.textContent ?? '')?.[0] ?? '';
  const labels = new Set<string>();
  for (let at = 0; at < places; at += 1) {
    const words = new Set(groups.map((group) => first(group[at])));
    const [word] = words;
    if (word && words.size <= Math.max(1, groups.length * 0.2)) labels.add(word);
  }
  return labels.size > places / 2 && places > 1;
}

/** Parts of one link are parts of one record. */
function sharesLink([first, second]: Element[]): boolean {
  const link = first?.closest('a, [role="option"], [role="link"]');
  return !!link && link !== first && !!second && link.contains(second);
}
