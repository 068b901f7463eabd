/**
 * A column by how two values of it are held against each other. `values` has one for each row; NaN = not known.
 * - `range`: numbers divided by the range of the column; their difference.
 * - `name`: codes of names; 0 where they are the same, else 1.
 * - `yes`: 1 or 0, where two that lack the same thing have nothing in common for it: a pair of zeros is left out.
 * - `tags`: sets as bits, up to 31 of them; 1 − the tags of both / the tags of either (Jaccard 1901), two empty sets left out.
 */
export type MixedColumn = { measure: 'range' | 'name' | 'yes' | 'tags'; values: Float64Array };
export type Mixed = { rows: number; columns: readonly MixedColumn[] };

/** All distances, row by row: `rows` × `rows`, 0–1. Single precision, since half the memory is what lets 3,000 rows in. */
export type Distances = { rows: number; values: Float32Array };

/** Two rows that have no column in common that is known in both. */
const nothingShared = 1;

/** How far two values are apart, 0–1, or NaN where they say nothing together. */
export function apart(measure: MixedColumn['measure'], one: number, other: number): number {
  switch (measure) {
    case 'range':
      return Math.abs(one - other);
    case 'name':
      return Number.isNaN(one) || Number.isNaN(other) ? Number.NaN : one === other ? 0 : 1;
    case 'yes':
      return one === 0 && other === 0 ? Number.NaN : Math.abs(one - other);
    case 'tags': {
      const either = bits(one | other);
      if (Number.isNaN(one) || Number.isNaN(other) || either === 0) return Number.NaN;
      return 1 - bits(one & other) / either;
    }
  }
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * The distance of Gower 1971 from a row to others: the mean over the columns that are known in both, as R’s `daisy` has it. Each
 * column counts the same.
 */
export function distancesFrom(row: readonly number[], { rows, columns }: Mixed, first = 0): Float64Array {
  const [sums, weights] = [new Float64Array(rows), new Uint16Array(rows)];
  for (const [at, { measure, values }] of columns.entries()) {
    const own = row[at] as number;
    for (let other = first; other < rows; other += 1) {
      const gap = apart(measure, own, values[other] as number);
      if (Number.isNaN(gap)) continue;
      sums[other] = (sums[other] as number) + gap;
      weights[other] = (weights[other] as number) + 1;
    }
  }
  for (let other = first; other < rows; other += 1) {
    const weight = weights[other] as number;
    sums[other] = weight === 0 ? nothingShared : (sums[other] as number) / weight;
  }
  return sums;
}

export function distancesOf(mixed: Mixed): Distances {
  const { rows } = mixed;
  const values = new Float32Array(rows * rows);
  for (let row = 0; row < rows; row += 1) {
    const from = distancesFrom(rowOf(mixed, row), mixed, row + 1);
    for (let other = row + 1; other < rows; other += 1)
      values[row * rows + other] = values[other * rows + row] = from[other] as number;
  }
  return { rows, values };
}

export const rowOf = ({ columns }: Mixed, row: number): number[] => columns.map(({ values }) => values[row] as number);

/** These rows, in this order; a row may come twice. */
export const pickRows = ({ columns }: Mixed, which: ArrayLike<number>): Mixed => ({
  rows: which.length,
  columns: columns.map(({ measure, values }) => ({
    measure,
    values: Float64Array.from({ length: which.length }, (_, at) => values[which[at] as number] as number),
  })),
});

/** The distances between these rows. */
export function pickDistances({ rows, values }: Distances, which: ArrayLike<number>): Distances {
  const count = which.length;
  const picked = new Float32Array(count * count);
  for (let row = 0; row < count; row += 1) {
    const from = (which[row] as number) * rows;
    for (let other = 0; other < count; other += 1)
      picked[row * count + other] = values[from + (which[other] as number)] as number;
  }
  return { rows: count, values: picked };
}
