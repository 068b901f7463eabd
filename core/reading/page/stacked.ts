import { ancestorsOf, holds } from './flat-tree';
import type { Structure } from './structure';

/** So many levels above a table the next part of the same list stands at most. */
const levels = 3;

/** Makes one list of tables under each other that have the same header: a list cut into groups, the header over each. */
export function joinStacked(tables: Structure[]): Structure[] {
  const joined: Structure[] = [];
  for (const table of tables) {
    const above = joined.at(-1);
    if (above && isPartOf(above, table)) joined[joined.length - 1] = join(above, table);
    else joined.push(table);
  }
  return joined;
}

const namesOf = ({ heads }: Structure): string => heads.map(({ header }) => header).join('\n');

function isPartOf(above: Structure, below: Structure): boolean {
  if (above.heads.filter(({ header }) => header).length < 2 || namesOf(above) !== namesOf(below)) return false;
  if (![above.root, ...ancestorsOf(above.root)].slice(0, levels + 1).some((around) => holds(around, below.root)))
    return false;
  const [upper, lower] = [above.records.at(-1)?.parts[0], below.records[0]?.parts[0]];
  if (!upper || !lower || isControlled(upper, lower) || isAgain(above, below)) return false;
  const [one, other] = [upper.getBoundingClientRect(), lower.getBoundingClientRect()];
  return one.height > 0 && other.top >= one.bottom && Math.abs(one.left - other.left) < one.width / 4;
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

function join(above: Structure, below: Structure): Structure {
  const root = [above.root, ...ancestorsOf(above.root)].find((around) => holds(around, below.root)) ?? above.root;
  return {
    ...above,
    root,
    records: [...above.records, ...below.records],
    again: () => {
      const [one, other] = [above.again(), below.again()];
      return one && other && join(one, other);
    },
  };
}
