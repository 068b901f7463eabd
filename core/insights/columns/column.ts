import type { Shown } from '../../reason';

/** A column of the customers of a scene, in its order, packed: what differences are measured in. */
export type Column = NumberColumn | LevelColumn;

export type NumberColumn = {
  kind: 'number';
  /** A field key or `own:<header>`. */
  field: string;
  /** NaN where nothing is known, or an amount is in another currency. */
  values: Float64Array;
  show: (value: number) => Shown;
};

export type LevelColumn = {
  kind: 'levels';
  field: string;
  /** The place of each customer's level among `levels`; −1 where nothing is known. */
  codes: Int32Array;
  /** The last may be null: every other value. */
  levels: readonly (string | null)[];
  show: (level: string) => Shown;
};
