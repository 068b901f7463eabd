/** A set of items that are found together: their numbers in rising order, and in how many baskets they all are. */
export type FrequentSet = { items: number[]; count: number };

/**
 * Every set of items that at least `least` baskets hold, of at most `longest` items: depth first over sets of baskets (Eclat, Zaki
 * 2000), each a row of bits. `baskets` = the items of each, as numbers from 0 to below `items`.
 */
export function frequentSets(
  baskets: readonly (readonly number[])[],
  items: number,
  least: number,
  longest: number,
): FrequentSet[] {
  const words = Math.ceil(baskets.length / 32);
  const holders = Array.from({ length: items }, () => new Uint32Array(words));
  for (const [at, basket] of baskets.entries())
    for (const item of basket) {
      const bits = holders[item];
      if (bits) bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  type Branch = { item: number; bits: Uint32Array; count: number };
  const found: FrequentSet[] = [];
  const grow = (before: readonly number[], branches: readonly Branch[]): void => {
    for (const [place, { item, bits, count }] of branches.entries()) {
      const set = [...before, item];
      found.push({ items: set, count });
      if (set.length >= longest) continue;
      const next: Branch[] = [];
      for (const other of branches.slice(place + 1)) {
        const both = bits.map((word, at) => word & (other.bits[at] ?? 0));
        const together = countBits(both);
        if (together >= least) next.push({ item: other.item, bits: both, count: together });
      }
      grow(set, next);
    }
  };
  const single = holders.flatMap((bits, item): Branch[] => {
    const count = countBits(bits);
    return count >= least ? [{ item, bits, count }] : [];
  });
  grow([], single);
  return found;
}

/** Bits that are set, a word at a time (Hacker's Delight, 5-1). */
function countBits(words: Uint32Array): number {
  let count = 0;
  for (const word of words) {
    let bits = word - ((word >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
