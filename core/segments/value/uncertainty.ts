import { invert } from '../numbers/invert';
import { aliveOf } from './ahead';
import { fromLogs, type History, logLikelihood, type Purchases, spreads, toLogs, weigh } from './purchases';

const step = 1e-3;
const moved = (logs: readonly number[], by: readonly [axis: number, times: number][]): number[] =>
  logs.map((log, axis) => by.reduce((sum, [of, times]) => (of === axis ? sum + times * step : sum), log));

/**
 * How far the parameters (in logarithms) may be off and move together: the inverse of the curvature at the top of likelihood and prior.
 * Null where it has no top to speak of: then no figure has an interval, and none should be shown.
 */
export function covarianceOf(
  model: Purchases,
  histories: readonly History[],
  spread: number = spreads.wide,
): number[][] | null {
  const weighted = weigh(histories);
  const logs = toLogs(model);
  const at = (...by: [axis: number, times: number][]) =>
    -logLikelihood(fromLogs(model.kind, moved(logs, by)), weighted);
  const axes = [...logs.keys()];
  const curvature = axes.map((i) =>
    axes.map(
      (j) =>
        (at([i, 1], [j, 1]) - at([i, 1], [j, -1]) - at([i, -1], [j, 1]) + at([i, -1], [j, -1])) / (4 * step ** 2) +
        (i === j ? 1 / spread ** 2 : 0),
    ),
  );
  const inverse = invert(curvature);
  return inverse?.every((row, axis) => (row[axis] ?? -1) > 0) ? inverse : null;
}

/** Of a normal distribution, eight in ten lie so many standard deviations around the middle. */
const eightInTen = 1.2816;

/** The chance of still buying with the ends between which it lies eight times in ten, by the delta method on its logit. */
export function aliveBetween(model: Purchases, covariance: number[][], history: History): [low: number, high: number] {
  const logit = (parameters: Purchases): number => {
    const alive = aliveOf(parameters, history);
    return Math.log(alive) - Math.log1p(-alive);
  };
  const middle = logit(model);
  if (!Number.isFinite(middle)) return [aliveOf(model, history), aliveOf(model, history)];
  const logs = toLogs(model);
  const slope = logs.map(
    (_, axis) =>
      (logit(fromLogs(model.kind, moved(logs, [[axis, 1]]))) - logit(fromLogs(model.kind, moved(logs, [[axis, -1]])))) /
      (2 * step),
  );
  const variance = slope.reduce(
    (sum, one, i) => sum + slope.reduce((row, other, j) => row + one * other * (covariance[i]?.[j] ?? 0), 0),
    0,
  );
  const off = eightInTen * Math.sqrt(Math.max(0, variance));
  return [1 / (1 + Math.exp(off - middle)), 1 / (1 + Math.exp(-off - middle))];
}
