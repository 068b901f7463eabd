import type { Repeat } from './find-repeats';
import { ancestorsOf } from './flat-tree';

/** Of two groups where one is inside the other, the records are the inner if they fill the outer and are no mere fields of it. */
export function withoutDoubles(repeats: Repeat[]): Repeat[] {
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

/** A group whose members hold one text each: cells or words, unless nothing better is there. */
const isPlain = ({ shape, members }: Repeat): boolean => shape.texts <= members.length * 1.3;

/** The cells of a single record look like a list of one-word records; the other records beside it tell. */
function isOneRecord(repeat: Repeat, all: Repeat[]): boolean {
  if (!isPlain(repeat)) return false;
  const around = new Set([repeat.root, ...ancestorsOf(repeat.root)]);
  return all.some(({ members }) => members.length > 2 && members.some((member) => around.has(member)));
}

/** The members of `inner` by the member of `outer` that holds them; null unless most outer ones hold several. */
function insideOf(outer: Repeat, inner: Repeat): Element[][] | null {
  const outers = new Set(outer.members);
  const holderOf = (member: Element | undefined): Element | null => {
    if (member) for (const ancestor of ancestorsOf(member)) if (outers.has(ancestor)) return ancestor;
    return null;
  };
  if (!holderOf(inner.members[0]) && !holderOf(inner.members.at(-1))) return null;
  const groups = new Map<Element, Element[]>();
  for (const member of inner.members) {
    const holder = holderOf(member);
    if (holder) groups.set(holder, [...(groups.get(holder) ?? []), member]);
  }
  return groups.size > 1 && inner.members.length >= groups.size * 1.5 ? [...groups.values()] : null;
}

/** Cells of a record hold one text each, as many in every record; label and value pairs begin with the same words in the same order. */
function areFields(groups: Element[][], inner: Repeat): boolean {
  const sizes = new Set(groups.map(({ length }) => length));
  const places = Math.min(...sizes);
  if (isPlain(inner) && sizes.size <= 2 && places > 1) return true;
  if (groups.every(sharesLink)) return true;
  const labels = new Set<string>();
  for (let at = 0; at < places; at += 1) {
    const words = new Set(groups.map((group) => firstWord(group[at])));
    const [word] = words;
    if (word && words.size <= Math.max(1, groups.length * 0.2)) labels.add(word);
  }
  return labels.size > places / 2 && places > 1;
}

const firstWord = (element: Element | undefined): string => /\S+/.exec(element?.textContent ?? '')?.[0] ?? '';

/** Parts of one link are parts of one record. */
function sharesLink([first, second]: Element[]): boolean {
  const link = first?.closest('a, [role="option"], [role="link"]');
  return !!link && link !== first && !!second && link.contains(second);
}
