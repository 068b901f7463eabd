import { lnGamma } from './ln-gamma';

const lnChoose = (n: number, k: number): number => lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);

/**
 * The two-sided p of a difference between `hits` of `of` and `otherHits` of `otherOf` (Fisher 1935): the chance, were both alike, of any
 * table with these margins that is as rare as this one or rarer. R's fisher.test counts so, too.
 */
export function fisherExact(hits: number, of: number, otherHits: number, otherOf: number): number {
  const all = hits + otherHits;
  const least = Math.max(0, all - otherOf);
  const most = Math.min(all, of);
  const whole = lnChoose(of + otherOf, all);
  const chanceOf = (at: number): number => Math.exp(lnChoose(of, at) + lnChoose(otherOf, all - at) - whole);
  // Tables that are equally rare differ in the last digits only.
  const limit = chanceOf(hits) * (1 + 1e-7);
  let sum = 0;
  for (let at = least; at <= most; at += 1) {
    const chance = chanceOf(at);
    if (chance <= limit) sum += chance;
  }
  return Math.min(1, sum);
}
