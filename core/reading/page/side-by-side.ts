import { hasSameHeads } from './continued';
import { ancestorsOf, holds } from './flat-tree';
import type { Head, Structure } from './structure';

/** Pixels by which the rows of two panes may be off each other: borders, not lines. */
const slack = 3;
/** So many levels above a pane the other stands at most. */
const levels = 5;

/** Makes one table of those that stand beside each other row by row: pinned columns are often tables of their own. */
export function joinSideBySide(tables: Structure[]): Structure[] {
  const joined: Structure[] = [];
  for (const table of tables) {
    const at = joined.findIndex((left) => isBeside(left, table));
    const left = joined[at];
    if (left) joined[at] = join(left, table);
    else joined.push(table);
  }
  return joined;
}

function isBeside(left: Structure, right: Structure): boolean {
  const count = left.records.length;
  if (count < 2 || count !== right.records.length || hasSameHeads(left, right)) return false;
  if (holds(left.root, right.root) || holds(right.root, left.root)) return false;
  if (![...ancestorsOf(left.root)].slice(0, levels).some((around) => holds(around, right.root))) return false;
  return [0, Math.floor(count / 2), count - 1].every((at) => {
    const [a, b] = [left.records[at]?.parts[0], right.records[at]?.parts[0]];
    if (!a || !b) return false;
    const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
    const isLevel = Math.abs(one.top - other.top) <= slack && one.height > 0;
    return isLevel && (one.right <= other.left + slack || other.right <= one.left + slack);
  });
}

function join(left: Structure, right: Structure): Structure {
  const root = [...ancestorsOf(left.root)].find((around) => holds(around, right.root)) ?? left.root;
  const width = Math.max(0, ...left.records.map(({ cells }) => cells.length));
  const blank: Head = { header: '', machine: null, sorted: null };
  const heads =
    left.heads.length + right.heads.length === 0
      ? []
      : [...Array.from({ length: width }, (_, at) => left.heads[at] ?? blank), ...right.heads];
  return {
    ...left,
    kind: 'table',
    root,
    heads,
    records: left.records.map(({ parts, cells }, at) => {
      const beside = right.records[at] ?? { parts: [], cells: [] };
      const padded = Array.from({ length: width }, (_, column) => cells[column] ?? []);
      return { parts: [...parts, ...beside.parts], cells: [...padded, ...beside.cells] };
    }),
    again: () => {
      const [one, other] = [left.again(), right.again()];
      return one && other && one.records.length === other.records.length ? join(one, other) : null;
    },
  };
}
