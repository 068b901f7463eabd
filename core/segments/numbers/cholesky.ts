/**
 * Solves A x = b for a symmetric positive definite A (row after row; only its lower half is read, and it is overwritten), by Cholesky's
 * factors. A pivot that rounding has eaten counts as none: its unknown becomes 0.
 */
export function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    const before = at(column, column);
    let pivot = before;
    for (let k = 0; k < column; k += 1) pivot -= at(column, k) ** 2;
    const root = pivot > before * 1e-13 ? Math.sqrt(pivot) : Number.POSITIVE_INFINITY;
    matrix[column * size + column] = root;
    for (let row = column + 1; row < size; row += 1) {
      let sum = at(row, column);
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      matrix[row * size + column] = sum / root;
    }
  }
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    let sum = x[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (x[k] ?? 0);
    x[row] = sum / at(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (x[k] ?? 0);
    x[row] = sum / at(row, row);
  }
  return x;
}
