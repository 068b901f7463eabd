/** So many went from one place to another, or stayed where they were. */
export type FlowLink = { from: string | null; to: string | null; count: number };

type Side = { side: 'left' | 'right'; place: string | null; top: number; tall: number };
type Ribbon = { from: string | null; to: string | null; left: number; right: number; thick: number };

/** In px of the drawing. A place of few still has room for its name on two lines. */
const [whole, gap, least] = [300, 10, 18];

/**
 * Lays a flow out: a block for each place on both sides, in the given order, as tall as it has people; ribbons leave and arrive in the
 * order of the places, so that they cross as little as they must. Ribbons run from middle to middle (`left`, `right`).
 */
export function layFlow(links: readonly FlowLink[], order: readonly (string | null)[]) {
  const all = links.reduce((sum, { count }) => sum + count, 0);
  const scale = whole / Math.max(1, all);
  const rank = new Map(order.map((place, at) => [place, at]));
  const rankOf = (place: string | null) => rank.get(place) ?? order.length;
  const sorted = links
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => rankOf(a.from) - rankOf(b.from) || rankOf(a.to) - rankOf(b.to));
  const stack = (side: Side['side'], key: 'from' | 'to'): Side[] => {
    const places = [...new Set(sorted.map((link) => link[key]))].sort((a, b) => rankOf(a) - rankOf(b));
    let top = 0;
    return places.map((place) => {
      const people = sorted.reduce((sum, link) => sum + (link[key] === place ? link.count : 0), 0);
      const block = { side, place, top, tall: Math.max(least, people * scale) };
      top += block.tall + gap;
      return block;
    });
  };
  const sides = [...stack('left', 'from'), ...stack('right', 'to')];
  const filled = new Map<string, number>();
  /** The middle of the next ribbon in a block, and so much of the block is taken. */
  const dock = (side: Side['side'], place: string | null, thick: number): number => {
    const block = sides.find((one) => one.side === side && one.place === place);
    const key = `${side} ${place}`;
    const used = filled.get(key) ?? 0;
    filled.set(key, used + thick);
    return (block?.top ?? 0) + used + thick / 2;
  };
  const lefts = sorted.map(({ from, count }) => dock('left', from, count * scale));
  const byArrival = [...sorted.entries()].sort(
    ([, a], [, b]) => rankOf(a.to) - rankOf(b.to) || rankOf(a.from) - rankOf(b.from),
  );
  const rights = new Map(byArrival.map(([at, { to, count }]) => [at, dock('right', to, count * scale)]));
  const ribbons = sorted.map(({ from, to, count }, at): Ribbon => {
    return { from, to, left: lefts[at] ?? 0, right: rights.get(at) ?? 0, thick: Math.max(1, count * scale) };
  });
  const height = Math.max(1, ...sides.map(({ top, tall }) => top + tall));
  return { sides, ribbons, height };
}
