import { leastSize, leastStability, leastStrength, references, smallest } from '../clusters/gates';
import { leastKept } from '../clusters/kept-pairs';
import { alikeRows, permutedRows } from '../clusters/mixed/alike';
import { distancesOf, type Mixed, pickRows } from '../clusters/mixed/gower';
import { silhouetteFrom } from '../clusters/mixed/medoids';
import { drawnAgain, meanOverlaps } from '../clusters/stability';
import { type Random, shuffled } from '../numbers/random';
import { criteriaOf, type LatentClasses, latentClasses, likeliest, quick } from './latent-classes';

const checkedRows = 1_500;
const silhouetteRows = 400;
const starts = 3;
/** Rows drawn again must find the best classes, or one blames the classes for it (volunteers, four classes: .67 with 3 starts, .77 with 6). */
const startsAgain = 6;
const bootstraps = 15;
/** What is so far off after a few needs no more. */
const firstBootstraps = 5;
const farOff = 0.1;
const splits = 4;

export type ClassesChecked = {
  natural: number;
  strength: number;
  stability: number;
  silhouette: number;
  gaussian: number;
  shuffled: number;
};

/**
 * The greatest of these numbers of classes that is worth having: a better BIC than with one class fewer, no class too small, each found
 * again in bootstrapped rows, clearer than with each question’s answers in an order of their own, and not only a leaning to say yes.
 *
 * Prediction strength and references of the same shape are told and don’t decide: yes and no fall into cells whether or not there are groups
 * (of the McDonald’s survey a silhouette of .37 stands against .37 of references with the same correlations, at the four classes that are
 * published for it). Where both hold too, the classes are called natural.
 */
export function chooseClasses(
  all: Mixed,
  counts: readonly number[],
  random: Random,
): { count: number; checked: ClassesChecked } | null {
  const rows = drawn(all, checkedRows, random);
  const fits = new Map<number, LatentClasses>();
  const fitOf = (count: number): LatentClasses => {
    const fit = fits.get(count) ?? latentClasses(rows, count, starts * 2, random);
    fits.set(count, fit);
    return fit;
  };
  const bicOf = (count: number): number => criteriaOf(fitOf(count), rows.rows).bic;
  for (const count of counts) {
    const labels = likeliest(rows, fitOf(count));
    if (leastSize(labels, count) < smallest(rows.rows) || bicOf(count) >= bicOf(count - 1)) continue;
    if (isLeaning(fitOf(count), rows)) continue;
    const again = (which: Uint32Array) => labelled(pickRows(rows, which), count, random, startsAgain);
    // With repeats, as flexclust's bootFlexclust draws for surveys (Dolnicar & Leisch 2010, Marketing Letters 21): without, a fifth class of McDonald’s would pass.
    const stabilityBy = (times: number): number =>
      Math.min(...meanOverlaps(labels, count, times, again, random, drawnAgain));
    if (stabilityBy(firstBootstraps) < leastStability - farOff) continue;
    const stability = stabilityBy(bootstraps);
    if (stability < leastStability) continue;
    const few = drawn(rows, silhouetteRows, random);
    const best = (of: Mixed): number => silhouetteFrom(distancesOf(of), labelled(of, count, random), count);
    const most = (make: () => Mixed): number => Math.max(...Array.from({ length: references }, () => best(make())));
    const silhouette = best(few);
    const shuffledBest = most(() => permutedRows(few, random));
    if (silhouette <= shuffledBest) continue;
    const gaussian = most(() => alikeRows(few, random));
    const strength = strengthOf(rows, count, random);
    const natural = Number(silhouette > gaussian && strength >= leastStrength);
    return { count, checked: { natural, strength, stability, silhouette, gaussian, shuffled: shuffledBest } };
  }
  return null;
}

const drawn = (all: Mixed, most: number, random: Random): Mixed =>
  all.rows <= most ? all : pickRows(all, shuffled(all.rows, random).subarray(0, most));

const labelled = (rows: Mixed, count: number, random: Random, from = starts): Uint8Array =>
  likeliest(rows, latentClasses(rows, count, from, random, quick));

/** So many of the questions in one order is acquiescence: some say yes to everything. */
const leaning = 0.9;

/** Do the classes differ in nothing but how readily they say yes? */
function isLeaning({ chances }: LatentClasses, { columns }: Mixed): boolean {
  const yes = columns.flatMap((_, item) => {
    const own = chances.map((one) => one[item] ?? []);
    return own.every(({ length }) => length === 2) ? [own.map(([, chance = 0]) => chance)] : [];
  });
  if (yes.length < columns.length) return false;
  const readiness = chances.map((_, own) => yes.reduce((sum, item) => sum + (item[own] ?? 0), 0));
  const order = [...readiness.keys()].sort((a, b) => (readiness[a] ?? 0) - (readiness[b] ?? 0));
  const steps = order.slice(1).flatMap((own, at) => yes.map((item) => (item[own] ?? 0) >= (item[order[at] ?? 0] ?? 0)));
  return steps.filter(Boolean).length >= steps.length * leaning;
}

function strengthOf(rows: Mixed, count: number, random: Random): number {
  let sum = 0;
  for (let split = 0; split < splits; split += 1) {
    const order = shuffled(rows.rows, random);
    const middle = order.length >> 1;
    const halves = [order.subarray(0, middle), order.subarray(middle)].map((which) => pickRows(rows, which));
    const fits = halves.map((half) => latentClasses(half, count, starts, random, quick));
    for (const [at, half] of halves.entries()) {
      const [own, other] = [fits[at], fits[1 - at]];
      if (own && other) sum += leastKept(likeliest(half, own), likeliest(half, other), count);
    }
  }
  return sum / (2 * splits);
}
