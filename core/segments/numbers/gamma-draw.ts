import { normal, type Random } from './random';

/** A draw of the gamma distribution with this shape and scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26(3), 363–372). */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A draw of the beta distribution: of two gammas the share of the first. */
export function beta(a: number, b: number, random: Random): number {
  const [one, other] = [gamma(a, random), gamma(b, random)];
  return one / (one + other);
}
