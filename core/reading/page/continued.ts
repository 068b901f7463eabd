import { ancestorsOf, holds } from './flat-tree';
import type { Structure } from './structure';

/** Pixels by which the first rows of two columns of print may be off each other. */
const slack = 3;
/** So many levels above a table the next part of the same list stands at most. */
const levels = 3;

/** Makes one list of tables that have the same header: a list cut into groups or printed in two columns, the header over each. */
export function joinContinued(tables: Structure[], find: (root: Element) => Structure[]): Structure[] {
  const joined: Structure[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    if (above && isPartOf(above, table)) joined[joined.length - 1] = join(above, table, find);
    else joined.push(table);
  }
  return joined;
}

/** The same words over the same columns, at least two. */
export function hasSameHeads(one: Structure, other: Structure): boolean {
  const namesOf = ({ heads }: Structure): string => heads.map(({ header }) => header).join('\n');
  return one.heads.filter(({ header }) => header).length >= 2 && namesOf(one) === namesOf(other);
}

function isPartOf(above: Structure, below: Structure): boolean {
  if (!hasSameHeads(above, below)) return false;
  if (![above.root, ...ancestorsOf(above.root)].slice(0, levels + 1).some((around) => holds(around, below.root)))
    return false;
  const [first, last, next] = [above.records[0], above.records.at(-1), below.records[0]].map(
    (record) => record?.parts[0],
  );
  if (!first || !last || !next || isControlled(last, next) || isAgain(above, below)) return false;
  const [top, end, other] = [first, last, next].map((row) => row.getBoundingClientRect());
  if (!top || !end || !other || end.height === 0) return false;
  const isBelow = other.top >= end.bottom && Math.abs(end.left - other.left) < end.width / 4;
  const gap = other.left - top.right;
  return isBelow || (Math.abs(other.top - top.top) <= slack && gap >= 0 && gap < top.width);
}

const controls = 'input, select, button, [role="button"], [role="navigation"], nav, p';

/** A search box, a pager or a paragraph between them: two lists that only have the same columns. */
function isControlled(upper: Element, lower: Element): boolean {
  const [from, to] = [upper.closest('table') ?? upper, lower.closest('table') ?? lower];
  const around = [...ancestorsOf(from)].find((element) => holds(element, to));
  return [...(around?.querySelectorAll(controls) ?? [])].some(
    (one) => (from.compareDocumentPosition(one) & 20) === 4 && (to.compareDocumentPosition(one) & 10) === 2,
  );
}

/** A record of the one that stands in the other as well: the same list shown twice. */
function isAgain(above: Structure, below: Structure): boolean {
  const textsOf = ({ records }: Structure): string[] =>
    records.slice(0, 20).map(({ parts }) => parts.map((part) => part.textContent).join('\n'));
  const known = new Set(textsOf(above));
  return textsOf(below).some((text) => known.has(text));
}

function join(above: Structure, below: Structure, find: (root: Element) => Structure[]): Structure {
  const root = [above.root, ...ancestorsOf(above.root)].find((around) => holds(around, below.root)) ?? above.root;
  return {
    ...above,
    root,
    records: [...above.records, ...below.records],
    // Groups come and go with filters: what has the same header under the same root is the list.
    again: () => find(root).find((found) => hasSameHeads(above, found)) ?? null,
  };
}
