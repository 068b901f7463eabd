import { type Random, shuffled } from '../numbers/random';
import { leastKept } from './kept-pairs';
import { meanOverlaps } from './stability';

/** By Tibshirani & Walther 2005 and Hennig 2007. */
export const leastStrength = 0.8;
export const leastStability = 0.75;
/** Better than all of 19 is p ≤ .05. */
export const references = 19;
/** Fewer than this is no segment: 30, or a twentieth of all; of a list below 300, a tenth. */
export const smallest = (rows: number): number => Math.max(rows / 20, Math.min(30, rows / 10));

/** A clustering, with the rule by which other rows would fall into its groups. */
export type Sorted<Rows> = { labels: Uint8Array; foretell: (others: Rows) => Uint8Array };

/** What the choice of a number of groups has to know of a way to make them. */
export type Way<Rows> = {
  rows: (all: Rows) => number;
  /** These of them, in this order; one may come twice. */
  pick: (all: Rows, which: Uint32Array) => Rows;
  sort: (all: Rows, count: number, random: Random) => Sorted<Rows>;
  /** The same with more care, where that costs more: the grouping that everything else is held against. */
  sortWell?: (all: Rows, count: number, random: Random) => Sorted<Rows>;
  silhouette: (all: Rows, labels: Uint8Array, count: number) => number;
  /** As many rows of the same shape that have no groups. */
  alike: (all: Rows, random: Random) => Rows;
  /** Each column in an order of its own. */
  permuted: (all: Rows, random: Random) => Rows;
  /** The silhouettes are held against those of references at so many rows, drawn. */
  few: number;
  /** Halvings and bootstraps, as many as are quickly made. */
  splits: number;
  bootstraps: number;
};

/** `gaussian` = the best silhouette of the references that have the shape and no groups, `shuffled` = that of permuted columns. */
export type Checked = { strength: number; stability: number; silhouette: number; gaussian: number; shuffled: number };
export type Choice =
  | { found: true; count: number; checked: Checked }
  /** `split` = groups there are, but they are no more than splits of single columns, each for itself. */
  | { found: false; split: boolean };

/**
 * Of these numbers of groups, tried in this order, the first that holds in every way at once; each check alone is fooled by some
 * noise (uniform noise beats the Gaussian references, one Gaussian passes the bootstrap). Cheap checks first: most fail those.
 */
export function chooseGroups<Rows>(way: Way<Rows>, rows: Rows, counts: readonly number[], random: Random): Choice {
  let split = false;
  for (const count of counts) {
    const found = (way.sortWell ?? way.sort)(rows, count, random);
    if (leastSize(found.labels, count) < smallest(way.rows(rows))) continue;
    const strength = strengthOf(way, rows, count, random);
    if (strength === null) continue;
    const stability = Math.min(...stabilitiesOf(way, rows, found.labels, count, random));
    if (stability < leastStability) continue;
    const few = draw(way, rows, way.few, random);
    const best = (of: Rows): number => way.silhouette(of, way.sort(of, count, random).labels, count);
    const silhouette = best(few);
    const gaussian = bestBelow(silhouette, () => best(way.alike(few, random)));
    if (gaussian === null) continue;
    const mixed = bestBelow(silhouette, () => best(way.permuted(few, random)));
    if (mixed !== null)
      return { found: true, count, checked: { strength, stability, silhouette, gaussian, shuffled: mixed } };
    split = true;
  }
  return { found: false, split };
}

/** The best of the references, or null as soon as one is as good as this. */
function bestBelow(silhouette: number, reference: () => number): number | null {
  let best = -1;
  for (let at = 0; at < references; at += 1) {
    best = Math.max(best, reference());
    if (best >= silhouette) return null;
  }
  return best;
}

const draw = <Rows>(way: Way<Rows>, all: Rows, most: number, random: Random): Rows =>
  way.rows(all) <= most ? all : way.pick(all, shuffled(way.rows(all), random).subarray(0, most));

export function leastSize(labels: Uint8Array, count: number): number {
  const sizes = new Uint32Array(count);
  for (const one of labels) sizes[one] = (sizes[one] ?? 0) + 1;
  return Math.min(...sizes);
}

/**
 * How well one half of the rows foretells who belongs together in the other (Tibshirani & Walther 2005), 0–1: the least over the groups of
 * the share of pairs that stay together by the other half's rule, the mean of both ways over all halvings. Null as soon as it can't be enough
 * any more.
 */
function strengthOf<Rows>(way: Way<Rows>, all: Rows, count: number, random: Random): number | null {
  let lost = 0;
  for (let at = 0; at < way.splits; at += 1) {
    const order = shuffled(way.rows(all), random);
    const middle = order.length >> 1;
    const one = way.pick(all, order.subarray(0, middle));
    const other = way.pick(all, order.subarray(middle));
    const [first, second] = [way.sort(one, count, random), way.sort(other, count, random)];
    lost += 1 - leastKept(first.labels, second.foretell(one), count);
    lost += 1 - leastKept(second.labels, first.foretell(other), count);
    if (lost > (1 - leastStrength) * 2 * way.splits) return null;
  }
  return 1 - lost / (2 * way.splits);
}

/** How surely each group is found again in bootstrapped rows, 0–1 (Hennig 2007). */
export function stabilitiesOf<Rows>(
  way: Way<Rows>,
  all: Rows,
  labels: Uint8Array,
  count: number,
  random: Random,
): number[] {
  const again = (drawn: Uint32Array) => way.sort(way.pick(all, drawn), count, random).labels;
  return meanOverlaps(labels, count, way.bootstraps, again, random);
}
