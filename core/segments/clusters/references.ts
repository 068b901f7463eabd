import { normal, type Random, shuffled } from '../numbers/random';
import type { Points } from './points';

/** As many rows of one normal distribution with the same means and covariance: data that have the shape but no groups. */
export function gaussianLike(points: Points, random: Random): Points {
  const { rows, columns } = points;
  const mean = Array.from({ length: columns }, (_, column) => meanOf(points, column));
  const root = rootOf(covarianceOf(points, mean));
  const values = new Float64Array(rows * columns);
  const draws = new Float64Array(columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) draws[column] = normal(random);
    for (let column = 0; column < columns; column += 1) {
      const factors = root[column] ?? [];
      let value = mean[column] ?? 0;
      for (let at = 0; at <= column; at += 1) value += (factors[at] ?? 0) * (draws[at] as number);
      values[row * columns + column] = value;
    }
  }
  return { values, rows, columns };
}

/** Each column in an order of its own: what is left of groups are splits of single columns. */
export function permuted({ values, rows, columns }: Points, random: Random): Points {
  const mixed = new Float64Array(values.length);
  for (let column = 0; column < columns; column += 1)
    for (let row = 0, order = shuffled(rows, random); row < rows; row += 1)
      mixed[row * columns + column] = values[(order[row] as number) * columns + column] as number;
  return { values: mixed, rows, columns };
}

const meanOf = ({ values, rows, columns }: Points, column: number): number => {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) sum += values[row * columns + column] ?? 0;
  return sum / rows;
};

const covarianceOf = ({ values, rows, columns }: Points, mean: readonly number[]): number[][] =>
  mean.map((x, one) =>
    mean.map((y, other) => {
      let sum = 0;
      for (let row = 0; row < rows; row += 1)
        sum += ((values[row * columns + one] ?? 0) - x) * ((values[row * columns + other] ?? 0) - y);
      return sum / rows;
    }),
  );

/** The lower triangle whose product with its mirror image is the matrix (Cholesky); columns that say the same give zeros. */
export function rootOf(matrix: readonly (readonly number[])[]): number[][] {
  const root = matrix.map((row) => row.map(() => 0));
  for (const [row, values] of root.entries()) {
    for (let column = 0; column <= row; column += 1) {
      const above = root[column] ?? [];
      let left = matrix[row]?.[column] ?? 0;
      for (let at = 0; at < column; at += 1) left -= (values[at] ?? 0) * (above[at] ?? 0);
      const diagonal = above[column] ?? 0;
      values[column] = column === row ? Math.sqrt(Math.max(0, left)) : diagonal > 1e-9 ? left / diagonal : 0;
    }
  }
  return root;
}
