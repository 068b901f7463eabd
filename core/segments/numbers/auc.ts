/** The chance that of two, one yes and one no, the yes has the higher score, ties counting half; with the ends of its 95 % interval. */
export type Auc = { auc: number; low: number; high: number };

const normal95 = 1.959964;

/** DeLong, DeLong & Clarke-Pearson (1988), by mid-ranks (Sun & Xu 2014). NaN where all outcomes are the same. */
export function aucOf(scores: ArrayLike<number>, outcomes: readonly boolean[]): Auc {
  const yes = outcomes.flatMap((is, at) => (is ? [at] : []));
  const no = outcomes.flatMap((is, at) => (is ? [] : [at]));
  const of = (places: readonly number[]): number[] => places.map((at) => scores[at] ?? 0);
  const all = midRanks(of([...yes, ...no]));
  const [ofYes, ofNo] = [midRanks(of(yes)), midRanks(of(no))];
  const above = ofYes.map((rank, at) => ((all[at] ?? 0) - rank) / no.length);
  const below = ofNo.map((rank, at) => 1 - ((all[yes.length + at] ?? 0) - rank) / yes.length);
  const auc = meanOf(above);
  const deviation = Math.sqrt(varianceOf(above) / yes.length + varianceOf(below) / no.length);
  return { auc, low: auc - normal95 * deviation, high: auc + normal95 * deviation };
}

/** Ranks from 1; equal values share the middle of their ranks. */
function midRanks(values: readonly number[]): number[] {
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (let at = start; at < end; at += 1) ranks[order[at] ?? 0] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
