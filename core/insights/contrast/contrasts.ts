import { methodOf } from '../../segments/index';
import type { Column, LevelColumn } from '../columns/column';
import { columnsOf } from '../columns/columns-of';
import { isUsed } from '../columns/describable';
import type { Scene } from '../insight';
import { cramersV, type Effect, standardisedDifference, varianceBetween, varianceWithin } from './effects';
import { labelsOf } from './labels';
import { adjustedP } from './permute';
import { type NumberTally, tallyLevels, tallyNumbers } from './tally';

/** A column against the segments of a scene. By group = by the place of the segment in the model. */
export type Contrast = {
  column: Column;
  /** Does the method look at it, or at what it is computed from? Then that the segments differ in it is no news. */
  used: boolean;
  /** Of numbers the standardised difference, of levels Cramér's V; null where one side is not known. */
  effects: (Effect | null)[];
  /** The variance within each segment as a share of that of everybody; null for levels. */
  within: (number | null)[];
  /** How much of the column lies between the segments, 0–1: η² of numbers, Cramér's V of levels. */
  between: number | null;
};

const made = new WeakMap<Scene, readonly Contrast[]>();

export function contrastsOf(scene: Scene): readonly Contrast[] {
  const known = made.get(scene);
  if (known) return known;
  const { model } = scene;
  const looked = new Set(methodOf(model).looksAt(model));
  const labels = labelsOf(scene);
  const groups = model.segments.length;
  const contrasts = columnsOf(scene).map((column): Contrast => {
    const used = isUsed(column.field, looked);
    return column.kind === 'number'
      ? { column, used, ...ofNumbers(tallyNumbers(column, labels, groups), groups) }
      : { column, used, ...ofLevels(tallyLevels(column, labels, groups), column, groups) };
  });
  made.set(scene, contrasts);
  return contrasts;
}

type Figures = Pick<Contrast, 'effects' | 'within' | 'between'>;

const each = <T>(groups: number, of: (group: number) => T): T[] =>
  Array.from({ length: groups }, (_, group) => of(group));

const ofNumbers = (tally: NumberTally, groups: number): Figures => ({
  effects: each(groups, (group) => standardisedDifference(tally, group)),
  within: each(groups, (group) => varianceWithin(tally, group)),
  between: varianceBetween(tally),
});

const ofLevels = (counts: Float64Array, { levels }: LevelColumn, groups: number): Figures => ({
  effects: each(groups, (group) => cramersV(counts, levels.length, group)),
  within: each(groups, () => null),
  between: cramersVOfAll(counts, levels.length, groups),
});

/** Cramér's V of all segments at once: √(χ² / (n · (least of rows and columns − 1))). */
function cramersVOfAll(counts: Float64Array, levels: number, groups: number): number | null {
  const rows = each(groups, (group) =>
    counts.subarray(group * levels, (group + 1) * levels).reduce((a, b) => a + b, 0),
  );
  const columns = Array.from({ length: levels }, (_, level) =>
    rows.reduce((sum, __, group) => sum + (counts[group * levels + level] ?? 0), 0),
  );
  const all = rows.reduce((a, b) => a + b, 0);
  const least = Math.min(rows.filter((n) => n > 0).length, columns.filter((n) => n > 0).length) - 1;
  if (least < 1) return null;
  let chi = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const expected = ((rows[Math.floor(cell / levels)] ?? 0) * (columns[cell % levels] ?? 0)) / all;
    if (expected > 0) chi += ((counts[cell] ?? 0) - expected) ** 2 / expected;
  }
  return Math.sqrt(chi / (all * least));
}

/**
 * The chance of each difference if the labels meant nothing, paid for that all are looked at (`adjustedP`). Of the columns that the
 * method does not use; in those it does, a difference is what it was made by.
 */
export function chancesOf(scene: Scene): ReadonlyMap<string, Float64Array> {
  const unused = contrastsOf(scene).filter(({ used }) => !used);
  const columns = unused.map(({ column }) => column);
  const chances = adjustedP(columns, labelsOf(scene), scene.model.segments.length, scene.model.seed);
  return new Map(columns.map(({ field }, at) => [field, chances[at] ?? new Float64Array(0)]));
}
