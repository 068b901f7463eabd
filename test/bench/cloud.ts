import type { Points } from '../../core/segments/clusters/points';
import { normal, randomFrom } from '../../core/segments/numbers/random';

/** Rows around so many centres, which lie near enough to each other that clusters overlap and rows move for many rounds. */
export function cloud(rows: number, columns: number, groups: number, seed = 1, apart = 1.5): Points {
  const random = randomFrom(seed);
  const centres = Float64Array.from({ length: groups * columns }, () => apart * normal(random));
  const values = new Float64Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1, at += 1)
      values[at] = (centres[(row % groups) * columns + column] ?? 0) + normal(random);
  return { values, rows, columns };
}
