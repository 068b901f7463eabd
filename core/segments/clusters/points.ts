import { drawn, type Random } from '../numbers/random';

/** Rows of numbers one after the other: what hundreds of fits are run on. */
export type Points = { values: Float64Array; rows: number; columns: number };

export const pointsOf = (rows: readonly (readonly number[])[]): Points => ({
  values: Float64Array.from(rows.flat()),
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

/** These rows of them, in this order; a row may come twice. */
export function pick({ values, columns }: Points, which: Uint32Array): Points {
  const picked = new Float64Array(which.length * columns);
  for (let at = 0, to = 0; at < which.length; at += 1)
    for (let from = (which[at] as number) * columns, end = from + columns; from < end; from += 1, to += 1)
      picked[to] = values[from] as number;
  return { values: picked, rows: which.length, columns };
}

/** At most so many rows, drawn without replacement; all of them as they are where there are no more. */
export const sampleOf = (points: Points, most: number, random: Random): Points =>
  points.rows <= most ? points : pick(points, drawn(points.rows, most, random));
