import { type Auc, aucOf } from '../numbers/auc';
import { fitLogistic, type Rows, scoreOf, sigmoid } from './logistic';

/** Each customer is kept aside once, with every fifth other, and foretold by a model of the rest. */
const folds = 5;
const tenths = 10;

/** A tenth of the customers kept aside, by rising chance: what was foretold for them, and for how many it came. */
export type Tenth = { customers: number; predicted: number; came: number };
export type HeldOut = Auc & {
  /** Chances 0–1, in the order of the rows. */
  chances: Float64Array;
  tenths: Tenth[];
  /** Share of yes in the top tenth over that of all. */
  lift: number;
};

export function holdOut(rows: Rows, outcomes: readonly boolean[], ridge: number): HeldOut {
  const chances = new Float64Array(outcomes.length);
  const all = outcomes.map((_, row) => row);
  for (let fold = 0; fold < folds; fold += 1) {
    const aside = all.filter((row) => row % folds === fold);
    const rest = all.filter((row) => row % folds !== fold);
    for (const [at, chance] of foretell(rows, outcomes, ridge, rest, aside).entries()) chances[aside[at] ?? 0] = chance;
  }
  return { chances, ...judged(chances, outcomes) };
}

/** Chances for some rows by a model of others. */
export function foretell(
  rows: Rows,
  outcomes: readonly boolean[],
  ridge: number,
  learned: readonly number[],
  asked: readonly number[],
): number[] {
  const { weights, intercept } = fitLogistic(rows, outcomes, ridge, learned);
  return asked.map((row) => sigmoid(scoreOf(rows, row, weights, intercept)));
}

/** How good chances are, against what came. */
export function judged(chances: ArrayLike<number>, outcomes: readonly boolean[]): Omit<HeldOut, 'chances'> {
  const order = outcomes.map((_, row) => row).sort((a, b) => (chances[a] ?? 0) - (chances[b] ?? 0) || a - b);
  const parts = Array.from({ length: tenths }, (_, part): Tenth => {
    const rows = order.slice(
      Math.round((part * order.length) / tenths),
      Math.round(((part + 1) * order.length) / tenths),
    );
    const predicted = rows.reduce((sum, row) => sum + (chances[row] ?? 0), 0);
    const customers = Math.max(1, rows.length);
    return {
      customers: rows.length,
      predicted: predicted / customers,
      came: rows.filter((row) => outcomes[row]).length / customers,
    };
  });
  const usual = outcomes.filter(Boolean).length / Math.max(1, outcomes.length);
  return { ...aucOf(chances, outcomes), tenths: parts, lift: (parts.at(-1)?.came ?? 0) / usual };
}
