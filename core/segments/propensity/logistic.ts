import { solve } from '../numbers/cholesky';

/** Rows of few entries: those of row r lie from `starts[r]` to `starts[r + 1]`, each a column and its value. */
export type Rows = { columns: number; starts: Int32Array; at: Int32Array; values: Float64Array };
export type Logistic = { intercept: number; weights: Float64Array; logLikelihood: number };

/** Newton's steps end when none moves a weight by more than this, or after so many: seven are usual. */
const tolerance = 1e-9;
const mostSteps = 50;

/**
 * Logistic regression by iteratively reweighted least squares with a ridge (le Cessie & van Houwelingen 1992): least of
 * −log likelihood + ridge / 2 · Σ weight². The intercept is free. `chosen` = the rows to learn from.
 */
export function fitLogistic(
  rows: Rows,
  outcomes: readonly boolean[],
  ridge: number,
  chosen: readonly number[],
): Logistic {
  const size = rows.columns + 1;
  let beta = new Float64Array(size);
  const yes = chosen.filter((row) => outcomes[row]).length;
  beta[size - 1] = Math.log((yes + 0.5) / (chosen.length - yes + 0.5));
  let cost = costOf(rows, outcomes, ridge, chosen, beta);
  for (let round = 0; round < mostSteps; round += 1) {
    const step = stepOf(rows, outcomes, ridge, chosen, beta);
    // A whole step overshoots where outcomes are nearly separated: it is halved until it goes down.
    let share = 1;
    let next = beta;
    let nextCost = Number.POSITIVE_INFINITY;
    for (; share > 1e-6 && !(nextCost <= cost + 1e-12 * Math.abs(cost)); share /= 2) {
      next = beta.map((value, at) => value - share * (step[at] ?? 0));
      nextCost = costOf(rows, outcomes, ridge, chosen, next);
    }
    if (!(nextCost <= cost + 1e-12 * Math.abs(cost))) break;
    const moved = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    beta = next;
    cost = nextCost;
    if (moved < tolerance) break;
  }
  const weights = beta.subarray(0, rows.columns);
  const penalty = weights.reduce((sum, weight) => sum + weight * weight, 0) * (ridge / 2);
  return { intercept: beta[size - 1] ?? 0, weights, logLikelihood: penalty - cost };
}

export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** The score (log odds) of a row. */
export function scoreOf({ starts, at, values }: Rows, row: number, weights: Float64Array, intercept: number): number {
  let score = intercept;
  for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1)
    score += (weights[at[entry] ?? 0] ?? 0) * (values[entry] ?? 0);
  return score;
}

function costOf(
  rows: Rows,
  outcomes: readonly boolean[],
  ridge: number,
  chosen: readonly number[],
  beta: Float64Array,
) {
  const intercept = beta[rows.columns] ?? 0;
  let cost = 0;
  for (let column = 0; column < rows.columns; column += 1) cost += (ridge / 2) * (beta[column] ?? 0) ** 2;
  for (const row of chosen) {
    const score = scoreOf(rows, row, beta, intercept);
    const against = outcomes[row] ? -score : score;
    cost += against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
  }
  return cost;
}

/** Newton's step: what the gradient is through the curvature. */
function stepOf(
  rows: Rows,
  outcomes: readonly boolean[],
  ridge: number,
  chosen: readonly number[],
  beta: Float64Array,
) {
  const { columns, starts, at, values } = rows;
  const size = columns + 1;
  const curvature = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  const intercept = beta[columns] ?? 0;
  for (const row of chosen) {
    const chance = sigmoid(scoreOf(rows, row, beta, intercept));
    const off = chance - (outcomes[row] ? 1 : 0);
    const weight = chance * (1 - chance);
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    for (let one = start; one < end; one += 1) {
      const column = at[one] ?? 0;
      const value = values[one] ?? 0;
      gradient[column] = (gradient[column] ?? 0) + off * value;
      const line = column * size;
      // Entries stand in the order of their columns, so this fills the lower half.
      for (let other = start; other <= one; other += 1) {
        const cell = line + (at[other] ?? 0);
        curvature[cell] = (curvature[cell] ?? 0) + weight * value * (values[other] ?? 0);
      }
      const last = columns * size + column;
      curvature[last] = (curvature[last] ?? 0) + weight * value;
    }
    gradient[columns] = (gradient[columns] ?? 0) + off;
    curvature[size * size - 1] = (curvature[size * size - 1] ?? 0) + weight;
  }
  for (let column = 0; column < columns; column += 1) {
    gradient[column] = (gradient[column] ?? 0) + ridge * (beta[column] ?? 0);
    curvature[column * size + column] = (curvature[column * size + column] ?? 0) + ridge;
  }
  return solve(curvature, gradient);
}
