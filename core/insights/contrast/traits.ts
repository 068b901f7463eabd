import type { Shown } from '../../reason';
import type { LevelColumn, NumberColumn } from '../columns/column';
import type { Scene } from '../insight';
import { type Contrast, contrastsOf } from './contrasts';
import { standardisedDifference } from './effects';
import { labelsOf } from './labels';
import { sumOf, tallyLevels } from './tally';

/** One thing in which a segment differs from everybody else; `by` = standardised difference, of a level that of having it or not. */
export type Trait = { used: boolean; by: number } & (
  | { column: NumberColumn }
  /** The shares of those known who have the level, 0–1. */
  | { column: LevelColumn; level: Shown; here: number; elsewhere: number }
);

/** Of fewer known values on one of the sides a difference is chance. */
const fewestKnown = 10;

const made = new WeakMap<Scene, readonly Trait[][]>();

/** The differences of each segment in each column, one a column, the strongest first. By place of the segment in the model. */
export function traitsOf(scene: Scene): readonly Trait[][] {
  const known = made.get(scene);
  if (known) return known;
  const labels = labelsOf(scene);
  const groups = scene.model.segments.length;
  const perColumn = contrastsOf(scene).map(({ column, ...contrast }) =>
    column.kind === 'number' ? numberTraits(contrast, column) : levelTraits(contrast, column, labels, groups),
  );
  const traits = scene.model.segments.map((_, group) =>
    perColumn
      .flatMap((column) => column[group] ?? [])
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || (a.column.field < b.column.field ? -1 : 1)),
  );
  made.set(scene, traits);
  return traits;
}

type Figures = Pick<Contrast, 'effects' | 'used'>;

const isEnough = (effect: Contrast['effects'][number]) =>
  effect !== null && Math.min(effect.here, effect.elsewhere) >= fewestKnown ? effect : null;

const numberTraits = ({ effects, used }: Figures, column: NumberColumn): (Trait | null)[] =>
  effects.map((effect) => (isEnough(effect) && effect ? { column, used, by: effect.by } : null));

/** Of the levels the one in whose share the segment differs most; of two that mirror each other the one that it has more of. */
function levelTraits(
  { effects, used }: Figures,
  column: LevelColumn,
  labels: Int32Array,
  groups: number,
): (Trait | null)[] {
  const { levels, show } = column;
  const counts = tallyLevels(column, labels, groups);
  const n = Float64Array.from({ length: groups }, (_, group) =>
    sumOf(counts.subarray(group * levels.length, (group + 1) * levels.length)),
  );
  return effects.map((effect, group) => {
    if (!isEnough(effect)) return null;
    let best: Trait | null = null;
    for (const [place, level] of levels.entries()) {
      if (level === null) continue;
      const having = n.map((_, one) => counts[one * levels.length + place] ?? 0);
      const difference = standardisedDifference({ n, sum: having, squares: having }, group);
      if (!difference || !isStronger(difference.by, best?.by ?? 0)) continue;
      const own = having[group] ?? 0;
      const here = own / difference.here;
      const elsewhere = (sumOf(having) - own) / difference.elsewhere;
      best = { column, used, by: difference.by, level: show(level), here, elsewhere };
    }
    return best;
  });
}

const isStronger = (by: number, than: number): boolean =>
  Math.abs(Math.abs(by) - Math.abs(than)) < 1e-9 ? by > than : Math.abs(by) > Math.abs(than);
