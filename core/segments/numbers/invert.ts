/** The inverse of a square matrix, by elimination with pivots (Gauss and Jordan); null where it has none. */
export function invert(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (other === at ? 1 : 0))]);
  for (let column = 0; column < size; column += 1) {
    const largest = (best: number, row: number): number =>
      Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0) ? row : best;
    const from = Array.from({ length: size - column }, (_, at) => column + at).reduce(largest, column);
    const [here, pivot] = [rows[column] ?? [], rows[from] ?? []];
    const by = pivot[column] ?? 0;
    if (!(Math.abs(by) > 1e-12)) return null;
    rows[from] = here;
    const unit = pivot.map((value) => value / by);
    rows[column] = unit;
    for (const [at, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (at !== column) rows[at] = row.map((value, axis) => value - times * (unit[axis] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}
