import { quantile } from '../../segments/numbers/quantile';
import { randomFrom, shuffled } from '../../segments/numbers/random';
import type { Column } from '../columns/column';
import { varianceBetween } from '../contrast/effects';
import { tallyNumbers } from '../contrast/tally';

/** Customers put together who are alike in the columns that go with money most. */
export type Alike = {
  fields: string[];
  /** The group of each customer; −1 where one of the columns is not known. */
  groups: Int32Array;
  count: number;
  /** How much of the money (its logarithm) lies between the groups, 0–1, with what chance alone would give taken off (Ezekiel 1930). */
  between: number;
  /** The chance of as much if the groups had nothing to do with money. */
  p: number;
};

/** A second column must tell so much more. */
const worthAdding = 0.01;
const permutations = 199;
/** So many customers, evenly over all, tell the chance. */
const mostPermuted = 2000;
const quarters = [0.25, 0.5, 0.75];

/** By the one or two columns that tell most of the money; null where none is known. `money`: NaN where it is not known. */
export function alikeIn(columns: readonly Column[], money: Float64Array, seed: number): Alike | null {
  const logs = money.map((amount) => Math.log1p(amount));
  const single = columns.map((column) => ({ fields: [column.field], ...groupsOf(column) }));
  const first = best(single, logs);
  if (!first) return null;
  const pairs = single.filter((one) => one !== first.by).map((one) => cross(first.by, one));
  const second = best(pairs, logs);
  const chosen = second && second.between > first.between + worthAdding ? second : first;
  const { fields, groups, count } = chosen.by;
  return { fields, groups, count, between: chosen.between, p: chanceOf(groups, count, logs, seed) };
}

type Grouping = { fields: string[]; groups: Int32Array; count: number };

/** Levels as they are, numbers by quarters. */
function groupsOf(column: Column): Omit<Grouping, 'fields'> {
  if (column.kind === 'levels') return { groups: column.codes, count: column.levels.length };
  const known = column.values.filter((value) => !Number.isNaN(value)).sort();
  const edges = [...new Set(quarters.map((p) => quantile(known, p)))];
  const groups = Int32Array.from(column.values, (value) =>
    Number.isNaN(value) ? -1 : edges.filter((edge) => value > edge).length,
  );
  return { groups, count: edges.length + 1 };
}

function cross(a: Grouping, b: Grouping): Grouping {
  const groups = a.groups.map((one, at) =>
    one < 0 || (b.groups[at] ?? -1) < 0 ? -1 : one * b.count + (b.groups[at] ?? 0),
  );
  return { fields: [...a.fields, ...b.fields], groups, count: a.count * b.count };
}

function best(groupings: readonly Grouping[], logs: Float64Array): { by: Grouping; between: number } | null {
  let found: { by: Grouping; between: number } | null = null;
  for (const by of groupings) {
    const between = adjustedBetween(by.groups, by.count, logs);
    if (between !== null && between > (found?.between ?? Number.NEGATIVE_INFINITY)) found = { by, between };
  }
  return found;
}

function adjustedBetween(groups: Int32Array, count: number, logs: Float64Array): number | null {
  const tally = tallyNumbers(
    { kind: 'number', field: '', values: logs, show: () => ({ kind: 'number', value: 0 }) },
    groups,
    count,
  );
  const between = varianceBetween(tally);
  const n = tally.n.reduce((sum, one) => sum + one, 0);
  const used = tally.n.filter((one) => one > 0).length;
  return between === null || n <= used ? null : 1 - ((1 - between) * (n - 1)) / (n - used);
}

function chanceOf(all: Int32Array, count: number, allLogs: Float64Array, seed: number): number {
  const step = Math.max(1, Math.ceil(all.length / mostPermuted));
  const [groups, logs] = [all.filter((_, at) => at % step === 0), allLogs.filter((_, at) => at % step === 0)];
  const real = adjustedBetween(groups, count, logs) ?? 0;
  const random = randomFrom(seed);
  let reached = 1;
  for (let round = 0; round < permutations; round += 1) {
    const dealt = Int32Array.from(shuffled(groups.length, random), (at) => groups[at] as number);
    if ((adjustedBetween(dealt, count, logs) ?? 0) >= real) reached += 1;
  }
  return reached / (permutations + 1);
}
