import * as z from 'zod/mini';
import { defineInsight } from '../insight';
import { type NetMove, netMoves } from '../membership/moves';

const cause = z.enum(['first seen', 'behaviour', 'time', 'yardstick', 'rule edited', 'tagged', 'correction']);
/** A segment, or null for those of whom it can't be told. */
const place = z.nullable(z.string());
const counts = z.array(z.object({ cause, customers: z.number() }));

/**
 * Who moved between segments since a date, and why. Rows of the matrix are where customers stood then, columns where they stand now;
 * whoever was first seen since stands in no row, and is counted by segment in `entered`.
 */
export default defineInsight({
  id: 'migration',
  name: 'Who moved, and why',
  result: z.object({
    /** ISO instant; null where no memory was given. */
    since: z.nullable(z.string()),
    rows: z.array(
      z.object({
        from: place,
        customers: z.number(),
        /** `share` of the row, 0–1, the stays among them. */
        to: z.array(z.object({ to: place, customers: z.number(), share: z.number() })),
      }),
    ),
    /** The most first. */
    moves: z.array(z.object({ from: place, to: place, customers: z.number(), causes: counts })),
    /** What each segment won and lost, those first seen among its wins. */
    net: z.array(z.object({ segment: place, in: z.number(), out: z.number(), net: z.number() })),
    entered: z.array(z.object({ to: place, customers: z.number() })),
    causes: counts,
  }),
  needs: [],
  compute({ model, placed, moves }) {
    if (!moves) return { since: null, rows: [], moves: [], net: [], entered: [], causes: [] };
    const here = new Map<string, string | null>(
      placed.map(({ customer, placement }) => [customer.id, placement.segment]),
    );
    const net = netMoves(moves.entries, moves.since).filter(({ customer }) => here.has(customer));
    const moved = new Map(net.map((move) => [move.customer, move]));
    const places: (string | null)[] = [...model.segments.map(({ key }) => key), null];
    const pairs = [...here].flatMap(([customer, now]) => {
      const move = moved.get(customer);
      if (move?.cause === 'first seen') return [];
      return [move ? { from: move.from, to: move.to } : { from: now, to: now }];
    });
    const rows = [...Map.groupBy(pairs, ({ from }) => from)].map(([from, row]) => ({
      from,
      customers: row.length,
      to: [...Map.groupBy(row, ({ to }) => to)]
        .map(([to, cell]) => ({ to, customers: cell.length, share: cell.length / row.length }))
        .sort((a, b) => placeOf(places, a.to) - placeOf(places, b.to)),
    }));
    const entered = net.filter(({ cause }) => cause === 'first seen');
    const changed = net.filter(({ cause }) => cause !== 'first seen');
    return {
      since: moves.since,
      rows: rows.sort((a, b) => placeOf(places, a.from) - placeOf(places, b.from)),
      moves: pairsOf(changed),
      net: places.map((segment) => {
        const won = net.filter(({ to }) => to === segment).length;
        const lost = changed.filter(({ from }) => from === segment).length;
        return { segment, in: won, out: lost, net: won - lost };
      }),
      entered: countBy(entered, ({ to }) => to).map(([to, customers]) => ({ to, customers })),
      causes: causesOf(net),
    };
  },
});

/** A segment of an older version stands behind those of today. */
const placeOf = (places: readonly (string | null)[], segment: string | null): number => {
  const at = places.indexOf(segment);
  return at < 0 ? places.length : at;
};

function pairsOf(moves: readonly NetMove[]) {
  return [...Map.groupBy(moves, ({ from, to }) => JSON.stringify([from, to])).values()]
    .map((same) => {
      const { from, to } = same[0] as NetMove;
      return { from, to, customers: same.length, causes: causesOf(same) };
    })
    .sort(
      (a, b) => b.customers - a.customers || (JSON.stringify([a.from, a.to]) < JSON.stringify([b.from, b.to]) ? -1 : 1),
    );
}

const causesOf = (moves: readonly NetMove[]) =>
  countBy(moves, ({ cause }) => cause).map(([cause, customers]) => ({ cause, customers }));

const countBy = <K extends string | null>(moves: readonly NetMove[], key: (move: NetMove) => K): [K, number][] =>
  [...Map.groupBy(moves, key)]
    .map(([one, same]): [K, number] => [one, same.length])
    .sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
