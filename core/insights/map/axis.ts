import { roundStep } from '../../segments/distribution';
import { countBelow, quantile } from '../../segments/numbers/quantile';
import type { Condition } from '../../segments/rules/condition';

/** What an axis measures: a field, a score of recency, frequency and money, or what is expected. */
export type Measured =
  | { of: 'field'; field: string; currency: string | null }
  | { of: 'recency' | 'frequency' }
  | { of: 'alive' | 'worth'; currency: string | null };

/**
 * An axis in steps. `edges` are the limits between them, lowest first: one less than steps, since the first step holds all below and
 * the last all above. A number at an edge is in the step above.
 */
export type Axis = { measured: Measured; edges: number[] };

export const stepOf = ({ edges }: Axis, place: number): number => countBelow(edges, place, true);
export const stepsOf = ({ edges }: Axis): number => edges.length + 1;

/** More steps than these are smaller than a finger on a panel of 360 px. */
const mostSteps = 10;
const tail = 0.02;
/** Where the 98th percentile is so many times the median, equal steps would put nearly everybody into the first. */
const skewed = 6;

/** Limits that people count in: in equal steps, or by 1, 2, 5, 10, 20, 50 … where the numbers are skewed. */
export function edgesFor(numbers: readonly number[]): number[] {
  const sorted = Float64Array.from(numbers).sort();
  if (sorted.length === 0) return [];
  const [low, middle, high] = [tail, 0.5, 1 - tail].map((share) => quantile(sorted, share)) as [number, number, number];
  const whole = sorted.every(Number.isInteger);
  const edges =
    low >= 0 && high > skewed * Math.max(middle, Number.MIN_VALUE) ? growing(low, high) : equal(low, high, whole);
  // An edge at or below the least number has nobody beneath it.
  return edges.filter((edge) => edge > (sorted[0] ?? 0) && edge <= high && (!whole || Number.isInteger(edge)));
}

function equal(low: number, high: number, whole: boolean): number[] {
  const step = roundStep(Math.max((high - low) / (mostSteps - 1), whole ? 1 : 0) || 1);
  const first = Math.floor(low / step) + 1;
  const count = Math.min(mostSteps - 1, Math.floor(high / step) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) => (first + at) * step);
}

function growing(low: number, high: number): number[] {
  const edges: number[] = [];
  for (let power = Math.floor(Math.log10(Math.max(low, high / 10 ** 4))); 10 ** power <= high; power += 1)
    for (const step of [1, 2, 5])
      if (step * 10 ** power > low && step * 10 ** power <= high) edges.push(step * 10 ** power);
  return edges.slice(-(mostSteps - 1));
}

/** The question that takes one step of a field's axis. */
export function conditionOfStep(
  field: string,
  edges: readonly number[],
  step: number,
  currency: string | null,
): Condition {
  const [from, to] = [edges[step - 1], edges[step]];
  const money = currency === null ? {} : { currency };
  const parts: Condition[] = [
    ...(from === undefined ? [] : [{ field, op: '>=' as const, value: from, ...money }]),
    ...(to === undefined ? [] : [{ field, op: '<' as const, value: to, ...money }]),
  ];
  const [only] = parts;
  return parts.length === 1 && only ? only : parts.length === 0 ? { field, op: 'known' } : { all: parts };
}
