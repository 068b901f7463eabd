import { randomFrom } from '../../segments/numbers/random';
import type { Column, LevelColumn, NumberColumn } from '../columns/column';

/** Of more customers a sample is drawn: what 4,000 do not show is too small to act on, and the rest would only cost time. */
export const mostPermuted = 4000;
const permutations = 199;

/** How far a group is from the rest in a column, for given labels; a score per group that is comparable between columns. */
type Test = { score: (labels: Int32Array, scores: Float64Array) => void };

/**
 * The chance of a difference as large as each that is there, if the labels meant nothing: labels are dealt out anew 199 times, and
 * each difference is held against the largest of all differences of each deal (Westfall & Young 1993, single-step max-T). So looking
 * at every group and every column at once is paid for: with labels that mean nothing, some p is below 0.05 in one list of twenty.
 * Columns are made comparable by the normal score of their χ² (Wilson & Hilferty 1931). Answers p by column and group; NaN where one
 * of the two sides is not known.
 */
export function adjustedP(
  columns: readonly Column[],
  labels: Int32Array,
  groups: number,
  seed: number,
): Float64Array[] {
  const random = randomFrom(seed);
  const places = sampleOf(labels, random);
  const dealt = Int32Array.from(places, (at) => labels[at] as number);
  const tests = columns.map((column) =>
    column.kind === 'number' ? numberTest(column, places) : levelTest(column, places, groups),
  );
  const observed = tests.map((test) => scoresOf(test, dealt, groups));
  const reached = observed.map((scores) => new Float64Array(scores.length).fill(1));
  const scores = new Float64Array(groups);
  for (let round = 0; round < permutations; round += 1) {
    shuffle(dealt, random);
    let highest = Number.NEGATIVE_INFINITY;
    for (const test of tests) {
      test.score(dealt, scores);
      for (const score of scores) if (score > highest) highest = score;
    }
    observed.forEach((real, column) => {
      for (let group = 0; group < groups; group += 1)
        if (highest >= (real[group] as number))
          (reached[column] as Float64Array)[group] = ((reached[column] as Float64Array)[group] as number) + 1;
    });
  }
  return reached.map((counts, column) =>
    counts.map((count, group) => (Number.isNaN(observed[column]?.[group]) ? Number.NaN : count / (permutations + 1))),
  );
}

function scoresOf(test: Test, labels: Int32Array, groups: number): Float64Array {
  const scores = new Float64Array(groups);
  test.score(labels, scores);
  return scores;
}

/** The places of those in a group, or of a seeded sample of them, in order. */
function sampleOf(labels: Int32Array, random: () => number): Uint32Array {
  const inGroup = Uint32Array.from(labels.keys()).filter((at) => (labels[at] as number) >= 0);
  if (inGroup.length <= mostPermuted) return inGroup;
  for (let at = 0; at < mostPermuted; at += 1) {
    const other = at + Math.floor(random() * (inGroup.length - at));
    [inGroup[at], inGroup[other]] = [inGroup[other] as number, inGroup[at] as number];
  }
  return inGroup.slice(0, mostPermuted).sort();
}

function shuffle(labels: Int32Array, random: () => number): void {
  for (let at = labels.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const kept = labels[at] as number;
    labels[at] = labels[other] as number;
    labels[other] = kept;
  }
}

/** The standard normal deviate that a χ² of so many degrees of freedom is as rare as. */
const normalScore = (chi: number, df: number): number =>
  (Math.cbrt(chi / df) - (1 - 2 / (9 * df))) / Math.sqrt(2 / (9 * df));

/** By the difference of means in standard deviations of all, squared: χ² of one degree. */
function numberTest({ values }: NumberColumn, places: Uint32Array): Test {
  const known = places.filter((at) => !Number.isNaN(values[at]));
  const mean = known.reduce((sum, at) => sum + (values[at] as number), 0) / known.length;
  const sd = Math.sqrt(known.reduce((sum, at) => sum + ((values[at] as number) - mean) ** 2, 0) / known.length);
  // Missing stands as 0, the mean, and is not counted.
  const scaled = Float64Array.from(places, (at) =>
    Number.isNaN(values[at]) ? 0 : ((values[at] as number) - mean) / sd,
  );
  const isKnown = Uint8Array.from(places, (at) => Number(!Number.isNaN(values[at])));
  return {
    score(labels, scores) {
      const sums = new Float64Array(scores.length);
      const counts = new Float64Array(scores.length);
      for (let at = 0; at < labels.length; at += 1) {
        const group = labels[at] as number;
        sums[group] = (sums[group] as number) + (scaled[at] as number);
        counts[group] = (counts[group] as number) + (isKnown[at] as number);
      }
      for (let group = 0; group < scores.length; group += 1) {
        const here = counts[group] as number;
        const elsewhere = known.length - here;
        const chi = (sums[group] as number) ** 2 * (1 / here + 1 / elsewhere);
        scores[group] = here > 0 && elsewhere > 0 && sd > 0 ? normalScore(chi, 1) : Number.NaN;
      }
    },
  };
}

function levelTest({ codes, levels }: LevelColumn, places: Uint32Array, groups: number): Test {
  const own = Int32Array.from(places, (at) => codes[at] as number);
  const totals = new Float64Array(levels.length);
  for (const code of own) if (code >= 0) totals[code] = (totals[code] as number) + 1;
  const all = totals.reduce((sum, count) => sum + count, 0);
  const df = totals.filter((count) => count > 0).length - 1;
  const counts = new Float64Array(groups * levels.length);
  return {
    score(labels, scores) {
      counts.fill(0);
      for (let at = 0; at < labels.length; at += 1) {
        const code = own[at] as number;
        if (code < 0) continue;
        const cell = (labels[at] as number) * levels.length + code;
        counts[cell] = (counts[cell] as number) + 1;
      }
      for (let group = 0; group < scores.length; group += 1) {
        const row = group * levels.length;
        let here = 0;
        for (let level = 0; level < levels.length; level += 1) here += counts[row + level] as number;
        let sum = 0;
        for (let level = 0; level < levels.length; level += 1) {
          const of = totals[level] as number;
          if (of > 0) sum += ((counts[row + level] as number) - (here * of) / all) ** 2 / of;
        }
        const chi = (sum * all * all) / (here * (all - here));
        scores[group] = here > 0 && here < all && df > 0 ? normalScore(chi, df) : Number.NaN;
      }
    },
  };
}
