/** Numbers in [0, 1), the same from a seed on every machine (mulberry32, Ettinger 2017). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A draw of the standard normal distribution (Box & Muller 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** 0 … count − 1 in a random order (Fisher & Yates). */
export const shuffled = (count: number, random: Random): Uint32Array => drawn(count, count, random);

/** So many different ones of 0 … count − 1, in a random order: the first steps of a shuffle. */
export function drawn(count: number, many: number, random: Random): Uint32Array {
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  for (let at = 0; at < many; at += 1) {
    const other = at + Math.floor(random() * (count - at));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  return order.subarray(0, many);
}

/** At most so many of them, drawn without replacement, and the same ones each time; in their order. */
export function fewOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from(drawn(all.length, most, randomFrom(1)).sort(), (at) => all[at] as T);
}
