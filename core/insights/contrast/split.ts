import type { Shown } from '../../reason';
import { quantile } from '../../segments/numbers/quantile';
import type { Column } from '../columns/column';
import { isUsed } from '../columns/describable';
import { cramersV, standardisedDifference } from './effects';
import { tallyLevels, tallyNumbers } from './tally';

/** A way to divide a segment in two: those above a limit, or those with a level, and the others. */
export type Split = {
  field: string;
  test: '>' | '=';
  limit: Shown;
  /** How many of the segment are above it, or have it; and how many of the others are known: of a large segment reckoned from a sample of it. */
  inside: number;
  outside: number;
  /** The other column in which the two parts differ most: of numbers in standard deviations, of levels Cramér's V. */
  differs: { field: string; by: number };
};

/** Parts of fewer people are no segments, nor of a smaller share. */
const fewest = 30;
const leastShare = 0.1;
/** Small effects by Cohen 1988, of d and of V: parts that differ less are no two groups. */
const worthIt = { number: 0.2, levels: 0.1 } as const;
/** So many members tell which way is best. */
const mostMembers = 1000;

/** The split of a segment whose two parts differ most in all its other columns together, or null where no two parts differ in any. */
export function bestSplit(columns: readonly Column[], labels: Int32Array, group: number): Split | null {
  const all = Uint32Array.from(labels.keys()).filter((at) => labels[at] === group);
  const step = Math.max(1, Math.ceil(all.length / mostMembers));
  const members = columns.map((column) =>
    only(
      column,
      all.filter((_, at) => at % step === 0),
    ),
  );
  let best: { split: Split; score: number } | null = null;
  for (const column of members) {
    const others = members.filter((other) => !saysTheSame(column.field, other.field));
    for (const { test, limit, sides } of waysToSplit(column)) {
      const inside = sides.filter((side) => side === 1).length * step;
      const outside = sides.filter((side) => side === 0).length * step;
      if (Math.min(inside, outside) < Math.max(fewest, leastShare * all.length)) continue;
      const judged = judge(others, sides);
      if (!judged || judged.score <= (best?.score ?? 0)) continue;
      best = {
        score: judged.score,
        split: { field: column.field, test, limit, inside, outside, differs: judged.differs },
      };
    }
  }
  return best?.split ?? null;
}

const saysTheSame = (a: string, b: string): boolean => isUsed(a, new Set([b])) || isUsed(b, new Set([a]));

function only(column: Column, places: Uint32Array): Column {
  if (column.kind === 'number')
    return { ...column, values: Float64Array.from(places, (at) => column.values[at] as number) };
  return { ...column, codes: Int32Array.from(places, (at) => column.codes[at] as number) };
}

/** Of each member: 1 = inside, 0 = outside, −1 = not known. */
type Way = Pick<Split, 'test' | 'limit'> & { sides: Int32Array };

/** Numbers at their median, levels each against the rest. */
function waysToSplit(column: Column): Way[] {
  if (column.kind === 'number') {
    const { values, show } = column;
    const known = values.filter((value) => !Number.isNaN(value)).sort();
    if (known.length === 0) return [];
    const middle = quantile(known, 0.5);
    const sides = Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : Number(value > middle)));
    return [{ test: '>', limit: show(middle), sides }];
  }
  const { codes, levels, show } = column;
  return levels.flatMap((level, place): Way[] => {
    if (level === null) return [];
    return [{ test: '=', limit: show(level), sides: codes.map((code) => (code < 0 ? -1 : Number(code === place))) }];
  });
}

/** How much of the other columns lies between the two sides, taken together, and in which most. */
function judge(columns: readonly Column[], labels: Int32Array): { score: number; differs: Split['differs'] } | null {
  let differs: (Split['differs'] & { times: number }) | null = null;
  let score = 0;
  for (const column of columns) {
    const effect =
      column.kind === 'number'
        ? standardisedDifference(tallyNumbers(column, labels, 2), 1)
        : cramersV(tallyLevels(column, labels, 2), column.levels.length, 1);
    if (!effect) continue;
    score += effect.by ** 2;
    const times = Math.abs(effect.by) / worthIt[column.kind];
    if (times >= 1 && times > (differs?.times ?? 0)) differs = { field: column.field, by: effect.by, times };
  }
  return differs && { score, differs: { field: differs.field, by: differs.by } };
}
