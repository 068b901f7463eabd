import { lnGamma } from './ln-gamma';

const mostTerms = 10_000;

/** The chance that a χ² of so many degrees of freedom comes to this much or more: Q(df / 2, x / 2). */
export function chiSquareTail(chi: number, df: number): number {
  if (!(chi > 0)) return 1;
  const [a, x] = [df / 2, chi / 2];
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
  return Math.min(1, Math.max(0, x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x)));
}

/**
 * Pearson's χ² of a table of counts, and Cramér's V (1946), 0–1: how much the row tells of the column. Without a correction for
 * continuity. Null where only one row or column has anybody.
 */
export function chiSquareOf(
  table: readonly (readonly number[])[],
): { chi: number; df: number; p: number; v: number } | null {
  const rows = table.filter((row) => row.some((count) => count > 0));
  const rowSums = rows.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const all = rowSums.reduce((sum, count) => sum + count, 0);
  const least = Math.min(rows.length, columnSums.filter((count) => count > 0).length) - 1;
  if (least < 1) return null;
  let chi = 0;
  for (const [row, counts] of rows.entries())
    for (const [column, count] of counts.entries()) {
      const expected = ((rowSums[row] ?? 0) * (columnSums[column] ?? 0)) / all;
      if (expected > 0) chi += (count - expected) ** 2 / expected;
    }
  const df = (rows.length - 1) * (columnSums.filter((count) => count > 0).length - 1);
  return { chi, df, p: chiSquareTail(chi, df), v: Math.sqrt(chi / (all * least)) };
}

/** Of the lower incomplete gamma function (DLMF 8.7.1), which runs fast left of its middle. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < mostTerms && term > sum * 1e-16; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Of the upper one, as a continued fraction (DLMF 8.9.2) by Lentz's method, which runs fast right of it. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / nonZero(numerator * d + b);
    c = nonZero(b + numerator / c);
    product *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return product;
}

const nonZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
