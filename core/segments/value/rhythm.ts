import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { addDays } from '../../values/civil';
import { quantile } from '../numbers/quantile';

/**
 * The personal rhythm, for lists that are too small or too young for a forecast: days since the last order over the customer's own
 * mean gap, or over the median gap of the list where fewer than three orders show none. Steps at one, two and three gaps.
 */
export const rhythm = z.object({ kind: z.literal('rhythm'), gap: z.number() });
export type Rhythm = z.infer<typeof rhythm>;

/** Two orders have one gap, which may be chance. */
const ordersWithRhythm = 3;
/** Of fewer gaps the median is no habit of the list. */
const fewestGaps = 10;
const shortest = 1;

/** Days since the last order, and the gap that they are held against; or what is missing to know. */
export type Late = { days: number; gap: number; own: boolean };

function ownGap({ values: { orders, orderInterval } }: Customer): number | null {
  if (typeof orders !== 'number' || orders < ordersWithRhythm || orderInterval === undefined) return null;
  return typeof orderInterval === 'number' && orderInterval > 0 ? Math.max(shortest, orderInterval) : null;
}

export function lateOf(customer: Customer, { gap }: Rhythm): Late | { missing: string[] } {
  const { daysSinceLastOrder: days, orders, firstOrder } = customer.values;
  const missing = [
    ...(typeof days === 'number' ? [] : ['lastOrder']),
    ...(typeof orders === 'number' && orders > 0 ? [] : ['orders']),
    ...(typeof orders === 'number' && orders >= ordersWithRhythm && firstOrder === undefined ? ['firstOrder'] : []),
  ];
  if (missing.length > 0 || typeof days !== 'number') return { missing };
  const own = ownGap(customer);
  return { days, gap: own ?? gap, own: own !== null };
}

export function fitRhythm(customers: readonly Customer[]): Outcome<Rhythm> {
  const gaps = Float64Array.from(customers.flatMap((customer) => ownGap(customer) ?? [])).sort();
  if (gaps.length < fewestGaps)
    return failed({ code: 'too-few-known', field: 'orderInterval', have: gaps.length, need: fewestGaps });
  return done({ kind: 'rhythm', gap: quantile(gaps, 0.5) });
}

const steps = ['on-time', 'late', 'overdue', 'lapsed'] as const;
export const stepOf = ({ days, gap }: Late): string =>
  steps[Math.min(steps.length - 1, Math.floor(days / gap))] ?? 'lapsed';

/** The days on which one, two and three gaps will have gone by. */
export const rhythmTurns = ({ days, gap }: Late, asOf: string): string[] =>
  [1, 2, 3].map((gaps) => addDays(asOf, Math.ceil(gaps * gap) - days));
