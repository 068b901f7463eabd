import type { MoveCause } from './cause';

/** A move as it was remembered: when (ISO instant), from where to where (null = can't tell), and why. */
export type MoveEntry = { at: string; customer: string; from: string | null; to: string | null; cause: MoveCause };

/** Of one customer over a time: where they stood at its start, and why they are where they are now. */
export type NetMove = { customer: string; at: string; from: string | null; to: string | null; cause: MoveCause };

/**
 * What became of each customer from an instant (ISO) on: moves to and fro are one, or none where they are back where they were. The
 * cause is that of the last, which brought them to where they are; whoever was first seen since then has no place at the start.
 */
export function netMoves(entries: readonly MoveEntry[], since: string): NetMove[] {
  const later = entries.filter(({ at }) => at >= since);
  return [...Map.groupBy(later, ({ customer }) => customer).values()].flatMap((moves): NetMove[] => {
    const inOrder = moves.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (!first || !last) return [];
    const { customer, at, to } = last;
    if (first.cause === 'first seen') return [{ customer, at, from: null, to, cause: 'first seen' }];
    return first.from === to ? [] : [{ customer, at, from: first.from, to, cause: last.cause }];
  });
}
