import type { LevelColumn, NumberColumn } from '../columns/column';

/** Of a numeric column, by group: how many are known, their sum, and the sum of squares. Of customers in no group (−1) nothing. */
export type NumberTally = { n: Float64Array; sum: Float64Array; squares: Float64Array };

export function tallyNumbers({ values }: NumberColumn, labels: Int32Array, groups: number): NumberTally {
  const n = new Float64Array(groups);
  const sum = new Float64Array(groups);
  const squares = new Float64Array(groups);
  for (let at = 0; at < labels.length; at += 1) {
    const group = labels[at] as number;
    const value = values[at] as number;
    if (group < 0 || Number.isNaN(value)) continue;
    n[group] = (n[group] as number) + 1;
    sum[group] = (sum[group] as number) + value;
    squares[group] = (squares[group] as number) + value * value;
  }
  return { n, sum, squares };
}

/** Of a column of levels: how many of each group have each level, group by group. */
export function tallyLevels({ codes, levels }: LevelColumn, labels: Int32Array, groups: number): Float64Array {
  const counts = new Float64Array(groups * levels.length);
  for (let at = 0; at < labels.length; at += 1) {
    const group = labels[at] as number;
    const code = codes[at] as number;
    if (group < 0 || code < 0) continue;
    const cell = group * levels.length + code;
    counts[cell] = (counts[cell] as number) + 1;
  }
  return counts;
}

export const sumOf = (numbers: ArrayLike<number>): number =>
  Array.prototype.reduce.call(numbers, (sum, one) => sum + one, 0) as number;
