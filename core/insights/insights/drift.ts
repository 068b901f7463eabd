import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { holm } from '../../segments/numbers/holm';
import type { Column } from '../columns/column';
import { packed, valuesOf } from '../columns/columns-of';
import { comparableKind, describable } from '../columns/describable';
import { type Bins, levelBins, numberBins } from '../drift/bins';
import { driftTest, psiOf } from '../drift/psi';
import { defineInsight, type Scene } from '../insight';

/** So many of each day, evenly over all, show every drift that is worth a new yardstick. */
const mostCompared = 3000;
/** One list in twenty in which nothing has changed shows some drift. */
const level = 0.05;

const row = z.object({
  field: z.string(),
  kind: z.enum(['number', 'levels']),
  /** The population stability index as it is usually quoted. */
  psi: z.number(),
  /** What is tested: PSI / (1/n + 1/m), over bins that hold enough. */
  statistic: z.number(),
  df: z.number(),
  /** The chance of as much if nothing had changed, with all columns that are looked at paid for (Holm). */
  p: z.number(),
  by: z.enum(['limit', 'permutation', 'exact']),
  drifted: z.boolean(),
});

/**
 * Have the customers changed since an earlier day, so that a yardstick of then measures others than those of today? Where they are
 * the same customers again, the test is on the careful side: they are more alike than two samples would be.
 */
export default defineInsight({
  id: 'drift',
  name: 'Have the customers changed?',
  result: z.object({
    /** Civil date; null where no earlier customers were given. */
    since: z.nullable(z.string()),
    /** How many were compared. */
    before: z.number(),
    now: z.number(),
    /** The surest first. */
    columns: z.array(row),
  }),
  needs: [],
  compute(scene) {
    const { placed, model } = scene;
    if (!scene.earlier) return { since: null, before: 0, now: placed.length, columns: [] };
    const earlier = { asOf: scene.earlier.asOf, customers: evenly(scene.earlier.customers) };
    const now = evenly(placed).map(({ customer }) => customer);
    const tested = columnsThenAndNow(scene, earlier, now).flatMap((column) => {
      const bins = binsOf(column, earlier.customers.length);
      const test = driftTest(bins, model.seed);
      return test ? [{ field: column.field, kind: column.kind, psi: psiOf(bins), ...test }] : [];
    });
    const chances = holm(tested.map(({ p }) => p));
    const columns = tested
      .map((one, at) => ({ ...one, p: chances[at] ?? 1, drifted: (chances[at] ?? 1) < level }))
      .sort((a, b) => a.p - b.p || b.psi - a.psi || (a.field < b.field ? -1 : 1));
    return { since: earlier.asOf, before: earlier.customers.length, now: now.length, columns };
  },
});

/** Everybody of then, and behind them everybody of now, each with what was derived on their day. */
function columnsThenAndNow(
  { asOf, columns }: Scene,
  earlier: NonNullable<Scene['earlier']>,
  now: readonly Customer[],
): Column[] {
  const both = [...earlier.customers, ...now];
  return describable(both, columns).flatMap((field) => {
    const kind = comparableKind(both, field);
    const then = valuesOf(earlier.customers, field, earlier.asOf);
    return (kind && packed([...then, ...valuesOf(now, field, asOf)], field, kind)) ?? [];
  });
}

function evenly<T>(all: readonly T[]): readonly T[] {
  const step = Math.ceil(all.length / mostCompared);
  return step <= 1 ? all : all.filter((_, at) => at % step === 0);
}

function binsOf(column: Column, before: number): Bins {
  if (column.kind === 'number') return numberBins(column.values.subarray(0, before), column.values.subarray(before));
  return levelBins(column.codes, before);
}
