import type { Customer } from '../../../customer/customer';
import type { Value } from '../../../customer/value';
import type { Flip } from '../../../reason';
import { shownOf } from '../../field-value';
import { numberAt, showIn } from '../feature';
import { beyond } from '../flip';
import { type Column, decode, ranged } from './column';
import type { MixedData } from './group';
import { codesOf, nearestMedoid } from './place';

/** `change` = of the range of the column; another name is a whole one. */
type Step = { code: number; value: Value; change: number };
const halvings = 30;

/** The smallest change of one value, towards the medoid of another group, that moves the customer out of the own one. */
export function flipByMedoids(customer: Customer, fitted: MixedData): Flip | null {
  const codes = codesOf(customer, fitted);
  const groupWith = (at: number, code: number) => nearestMedoid(codes.with(at, code), fitted)?.group;
  const now = nearestMedoid(codes, fitted)?.group;
  let best: { flip: Flip; change: number } | null = null;
  for (const [at, column] of fitted.columns.entries()) {
    const from = codes[at] ?? Number.NaN;
    if (Number.isNaN(from) || column.as === 'tags') continue;
    for (const { medoid } of fitted.groups) {
      const goal = medoid[at];
      if (goal == null || goal === from) continue;
      const step = stepTowards(column, from, goal, (code) => groupWith(at, code) === now);
      const there = step && groupWith(at, step.code);
      if (!step || !there || there === now || step.change >= (best?.change ?? Number.POSITIVE_INFINITY)) continue;
      best = { change: step.change, flip: flipTo(column, step.value, customer, there) };
    }
  }
  return best?.flip ?? null;
}

/** To the first value on the way that is out; null where even the end is not. */
function stepTowards(column: Column, from: number, goal: number, isStill: (code: number) => boolean): Step | null {
  if (isStill(goal)) return null;
  if (column.as !== 'number') return { code: goal, value: decode(column, goal), change: 1 };
  let [still, out] = [from, goal];
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (still + out) / 2;
    if (isStill(middle)) still = middle;
    else out = middle;
  }
  const value = beyond(column, decode(column, out) as number, decode(column, from) as number);
  const code = ranged(column, value);
  return { code, value, change: Math.abs(code - from) };
}

function flipTo(column: Column, value: Value, customer: Customer, there: { key: string; name: string }): Flip {
  const { field } = column;
  const to = { kind: 'flip', field, segment: there.key, segmentName: there.name } as const;
  if (column.as !== 'number' || typeof value !== 'number')
    return { ...to, to: shownOf(field, 'category', value), by: null };
  return { ...to, to: showIn(column, value), by: showIn(column, value - (numberAt(customer, column) ?? value)) };
}
