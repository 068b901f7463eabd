import type { Random } from '../numbers/random';
import { type Clustering, lloyd, seedCentres } from './kernel';
import { type Points, sampleOf } from './points';

/**
 * Ten starts on a sample of 10,000 and on from the best over all rows ends at 1.000 × the best inertia (median of 15 seeds), one
 * full start at up to 1.28 × (measured for this project). Where rows are few, more starts cost nothing.
 */
const sampleSize = 10_000;
const fewestStarts = 10;
const mostStarts = 50;
/**
 * 45 or 50 starts alone end up to 1 % above scikit-learn's best of 50 where there are outliers (wholesale, marketing), 200 moves of single
 * centres up to 0.3 % where there are 24 columns and no groups (mobi, 250 rows). So many end within 0.1 % on every reference set, and cost
 * the same whether rows are few or many.
 */
const movesFor = (rows: number): number => Math.max(40, Math.min(1600, Math.round(400_000 / Math.max(1, rows))));
/**
 * One search alone ends up to 0.4 % above the best in 3 of 10 seeds (mobi, k = 6), up to 0.7 % in 1 of 10 (marketing16_trim, k = 9 and 10), two
 * do so in 1 of 12. Where rows are few, three cost less than a second. Held against seeds by which nobody chose it, 24 on each reference set
 * and k = 2..10: one fit of 2,160 ends more than .1 % above the best (online_rfm_raw, k = 5, by .8 %). On noise of 250 × 24 seeds end up to
 * .5 % apart, and the worst of 24 is .5–1 % below scikit-learn's best of 50.
 */
const searches = 3;
/**
 * A start or a move is given up when after so many `rounds` it is not within so many times the best (`promising`), and ends with a
 * round that gains less than `gain`: the rest is for the fit over all rows.
 */
type Care = { rounds: number; promising: number; gain: number };
/** Where hundreds of fits are only held against each other. */
const quick: Care = { rounds: 5, promising: 1.02, gain: 1e-4 };
/** For the model itself: with less, online_rfm_raw ends 0.08 % above the best (`npm run bench inertia`). */
const thorough: Care = { rounds: 8, promising: 1.03, gain: 1e-5 };

const startsFor = (rows: number): number =>
  Math.max(fewestStarts, Math.min(mostStarts, Math.round(100_000 / Math.max(1, rows))));

/** From these centres on, if a few rounds come near to the best so far: else the best so far. */
function better(points: Points, best: Clustering | null, start: Float64Array, care: Care): Clustering {
  const { rounds, promising, gain } = care;
  if (!best) return lloyd(points, start, { gain });
  const tried = lloyd(points, start, { rounds });
  if (tried.inertia > best.inertia * promising) return best;
  const next = tried.settled ? tried : lloyd(points, tried.centres, { gain });
  return next.inertia < best.inertia ? next : best;
}

/** The best of so many starts. */
export function bestOf(points: Points, count: number, starts: number, random: Random, care = quick): Clustering {
  let best = better(points, null, seedCentres(points, count, random), care);
  for (let start = 1; start < starts; start += 1) best = better(points, best, seedCentres(points, count, random), care);
  return best;
}

/** One centre after the other put on a row drawn at random, and kept there where that is better (random swap, Fränti 2018). */
function moveCentres(points: Points, found: Clustering, moves: number, random: Random): Clustering {
  const { values, rows, columns } = points;
  let best = found;
  for (let move = 0; move < moves; move += 1) {
    const start = best.centres.slice();
    const from = Math.floor(random() * rows) * columns;
    const to = Math.floor((random() * start.length) / columns) * columns;
    start.set(values.subarray(from, from + columns), to);
    best = better(points, best, start, thorough);
  }
  return best;
}

/** The best of `searches`, each from starts of its own. */
function searched(points: Points, count: number, starts: number, random: Random): Clustering {
  let best: Clustering | null = null;
  for (let search = 0; search < searches; search += 1) {
    const start = bestOf(points, count, Math.ceil(starts / searches), random, thorough);
    const found = moveCentres(points, start, movesFor(points.rows), random);
    if (!best || found.inertia < best.inertia) best = found;
  }
  return best as Clustering;
}

/** Where to begin over all rows: the best centres of a sample. */
export function bestStart(
  points: Points,
  count: number,
  random: Random,
  starts: number = startsFor(Math.min(points.rows, sampleSize)),
): Float64Array {
  const sample = sampleOf(points, sampleSize, random);
  if (sample === points) return searched(points, count, starts, random).centres;
  // Of a sample few are enough, since the fit goes on over all rows: the worst of 15 seeds 1.005 × the best, and in half the time.
  return moveCentres(sample, bestOf(sample, count, starts, random, thorough), starts, random).centres;
}
