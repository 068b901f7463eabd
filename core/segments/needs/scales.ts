import type { Rated } from './item';

/** Questions that ask after one thing, told by their headers (PRICE1, PRICE2 …). `reversed` = those counted the other way round. */
export type Scale = { name: string; fields: string[]; reversed: string[]; alpha: number };
/** A column of answers, NaN = none. */
export type Answers = ReadonlyMap<string, Float64Array>;

/** Below this the questions do not ask after one thing (Nunnally 1978 wants 0.7 of a finished scale). */
const leastAlpha = 0.6;
/** A question that goes against the others must do so clearly. */
const clearlyAgainst = 0.1;

/** The scales of a survey; the questions of one that does not hold together, and those that stand alone, are in none. */
export function scalesOf(items: readonly Rated[], answers: Answers): { all: Scale[]; whole: Scale[] } {
  const stems = Map.groupBy(items, ({ field }) => /^own:(.*?\p{L})[\s._-]*\d+$/u.exec(field)?.[1] ?? '');
  const all = [...stems].flatMap(([name, own]) => (name === '' || own.length < 2 ? [] : [scaleOf(name, own, answers)]));
  return { all, whole: all.filter(({ alpha }) => alpha >= leastAlpha) };
}

function scaleOf(name: string, items: readonly Rated[], answers: Answers): Scale {
  const fields = items.map(({ field }) => field);
  const covariances = fields.map((one) => fields.map((other) => covariance(answers.get(one), answers.get(other))));
  const reversed = reversedAmong(covariances);
  const signs = fields.map((_, at) => (reversed.has(at) ? -1 : 1));
  return { name, fields, reversed: fields.filter((_, at) => reversed.has(at)), alpha: alphaOf(covariances, signs) };
}

/** Those whose part in what the questions have most in common (first principal axis) has the sign of the fewer. */
function reversedAmong(covariances: readonly (readonly number[])[]): Set<number> {
  const sds = covariances.map((row, at) => Math.sqrt(row[at] ?? 1) || 1);
  const correlations = covariances.map((row, a) => row.map((value, b) => value / ((sds[a] ?? 1) * (sds[b] ?? 1))));
  // The start leans a little, so that it is at right angles to no axis.
  let axis = correlations.map((_, at) => 1 + at / 100);
  for (let round = 0; round < 200; round += 1) {
    const next = correlations.map((row) => row.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0));
    const length = Math.hypot(...next) || 1;
    axis = next.map((value) => value / length);
  }
  const against = (sign: number) => axis.flatMap((value, at) => (value * sign < -clearlyAgainst ? [at] : []));
  const [minus, plus] = [against(1), against(-1)];
  return new Set(minus.length * 2 <= axis.length && minus.length <= plus.length ? minus : plus);
}

/** Cronbach’s alpha (1951): how far the questions say the same, up to 1; with those reversed that are counted so. */
export function alphaOf(covariances: readonly (readonly number[])[], signs: readonly number[]): number {
  const count = covariances.length;
  const own = covariances.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const all = covariances.reduce(
    (sum, row, a) => sum + row.reduce((part, value, b) => part + value * (signs[a] ?? 1) * (signs[b] ?? 1), 0),
    0,
  );
  return count < 2 || all <= 0 ? 0 : (count / (count - 1)) * (1 - own / all);
}

/** Over those who answered both. */
export function covariance(one: Float64Array = new Float64Array(), other: Float64Array = new Float64Array()): number {
  let [count, x, y, xy] = [0, 0, 0, 0];
  for (let row = 0; row < one.length; row += 1) {
    const [a, b] = [one[row] as number, other[row] as number];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    count += 1;
    x += a;
    y += b;
    xy += a * b;
  }
  return count < 2 ? 0 : (xy - (x * y) / count) / (count - 1);
}
