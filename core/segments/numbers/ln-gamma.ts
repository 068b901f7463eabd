/** Lanczos' approximation with g = 7 and nine terms (Godfrey 2001): fifteen digits for positive numbers. */
const lanczos = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/** ln Γ(z) for z > 0. */
export function lnGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - lnGamma(1 - z);
  let sum = lanczos[0] ?? 0;
  for (let term = 1; term < lanczos.length; term += 1) sum += (lanczos[term] ?? 0) / (z - 1 + term);
  const t = z + 6.5;
  return halfLogTwoPi + (z - 0.5) * Math.log(t) - t + Math.log(sum);
}
