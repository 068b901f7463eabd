import { normal, type Random, shuffled } from '../../numbers/random';
import { rootOf } from '../references';
import type { Mixed, MixedColumn } from './gower';

/** Each column in an order of its own: what is left of groups are splits of single columns. */
export const permutedRows = ({ rows, columns }: Mixed, random: Random): Mixed => ({
  rows,
  columns: columns.map(({ measure, values }) => {
    const order = shuffled(rows, random);
    return { measure, values: values.map((_, row) => values[order[row] as number] as number) };
  }),
});

/** Drawing names from normal numbers weakens how columns go together; so many rounds make up for it. */
const rounds = 4;

/**
 * As many rows with the same values in each column, and columns that go together as closely, from one normal distribution behind all
 * of them (a Gaussian copula; Cario & Nelson 1997): data that have the shape, one leaning, and no groups. Names are put in the order
 * of that leaning. What is not known in a row stays so.
 */
export function alikeRows(mixed: Mixed, random: Random): Mixed {
  const ordered = inOrder(mixed);
  const wanted = rankCorrelations(ordered);
  let matrix = wanted.map((row) => row.map((value) => 2 * Math.sin((Math.PI * value) / 6)));
  let drawn = drawFrom(mixed, ordered, matrix, random);
  for (let round = 0; round < rounds; round += 1) {
    const got = rankCorrelations(drawn.places);
    matrix = matrix.map((row, one) =>
      row.map((value, other) => {
        const more = value + (wanted[one]?.[other] ?? 0) - (got[one]?.[other] ?? 0);
        return one === other ? 1 : Math.min(0.99, Math.max(-0.99, more));
      }),
    );
    drawn = drawFrom(mixed, ordered, matrix, random);
  }
  return drawn.mixed;
}

/** Rows of normal numbers, each column turned into its own values by rank. */
function drawFrom({ rows, columns }: Mixed, ordered: Float64Array[], matrix: number[][], random: Random) {
  const root = rootOf(matrix);
  const normals = columns.map(() => new Float64Array(rows));
  for (let row = 0; row < rows; row += 1) {
    const draws = root.map(() => normal(random));
    for (const [column, factors] of root.entries())
      (normals[column] as Float64Array)[row] = factors.reduce((sum, factor, at) => sum + factor * (draws[at] ?? 0), 0);
  }
  const places = ordered.map((own, column) => {
    const known = Uint32Array.from(own.keys()).filter((row) => !Number.isNaN(own[row] as number));
    const values = own.filter((value) => !Number.isNaN(value)).sort();
    const numbers = normals[column] as Float64Array;
    const place = new Float64Array(rows).fill(Number.NaN);
    known
      .toSorted((a, b) => (numbers[a] as number) - (numbers[b] as number))
      .forEach((row, rank) => {
        place[row] = values[rank] as number;
      });
    return place;
  });
  const mixed: Mixed = {
    rows,
    columns: columns.map(({ measure, values }, column) => {
      const back = new Map(Array.from(values, (value, row) => [ordered[column]?.[row] as number, value]));
      const own = places[column] as Float64Array;
      return { measure, values: own.map((place) => back.get(place) ?? Number.NaN) };
    }),
  };
  return { mixed, places };
}

/**
 * Columns as numbers with an order: names by where those who have them stand on the average over all columns, a few times over
 * (reciprocal averaging, Hill 1973).
 */
function inOrder({ rows, columns }: Mixed): Float64Array[] {
  let places: Float64Array[] = columns.map(({ values }) => Float64Array.from(values));
  if (columns.every(({ measure }) => measure === 'range' || measure === 'yes')) return places;
  for (let round = 0; round < 3; round += 1) {
    const scaled = places.map(standardised);
    const standing = Float64Array.from({ length: rows }, (_, row) => {
      const known = scaled.map((values) => values[row] as number).filter((value) => !Number.isNaN(value));
      return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    });
    places = columns.map(({ measure, values }, column) =>
      measure === 'range' || measure === 'yes' ? (places[column] as Float64Array) : byStanding(values, standing),
    );
  }
  return places;
}

/** Each name is the mean standing of those who have it; names that stand alike still differ. */
function byStanding(values: MixedColumn['values'], standing: Float64Array): Float64Array {
  const groups = new Map<number, { sum: number; count: number }>();
  for (const [row, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const group = groups.get(value) ?? { sum: 0, count: 0 };
    groups.set(value, { sum: group.sum + (standing[row] as number), count: group.count + 1 });
  }
  const order = [...groups].sort(([a, x], [b, y]) => x.sum / x.count - y.sum / y.count || a - b);
  const rank = new Map(order.map(([value], at) => [value, at]));
  return values.map((value) => rank.get(value) ?? Number.NaN);
}

function standardised(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length)) || 1;
  return values.map((value) => (value - mean) / sd);
}

/** Spearman’s, over the rows in which both are known. */
function rankCorrelations(columns: readonly Float64Array[]): number[][] {
  const ranks = columns.map(midRanks).map(standardised);
  return ranks.map((one, a) =>
    ranks.map((other, b) => {
      if (a === b) return 1;
      let [sum, count] = [0, 0];
      for (let row = 0; row < one.length; row += 1) {
        const product = (one[row] as number) * (other[row] as number);
        if (Number.isNaN(product)) continue;
        sum += product;
        count += 1;
      }
      return count === 0 ? 0 : sum / count;
    }),
  );
}

function midRanks(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const ranks = new Map<number, number>();
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end += 1;
    ranks.set(sorted[start] as number, (start + end - 1) / 2);
    start = end;
  }
  return values.map((value) => ranks.get(value) ?? Number.NaN);
}
