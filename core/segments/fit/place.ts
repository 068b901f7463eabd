import type { Customer } from '../../customer/customer';
import type { Placement } from '../method';
import type { FitData } from './card';
import type { Criterion, Side } from './criterion';
import { cellOf, type Level, levelsOf } from './grid';
import { type Points, pointsOf, sumOf } from './points';
import { standingOf } from './standing';

export type Read = { criterion: Criterion; points: Points };
export type Sum = Points & { of: number; levels: Level[] };
export type Scored = { read: Read[]; fit: Sum; engagement: Sum };

export function score(customer: Customer, card: FitData): Scored {
  const read = card.criteria.map((criterion) => ({ criterion, points: pointsOf(customer, criterion, card) }));
  const points = new Map(read.map((one) => [one.criterion, one.points]));
  const sum = (side: Side): Sum => {
    const total = sumOf(card, side, (criterion) => points.get(criterion) ?? { low: 0, high: 0 });
    return { ...total, levels: levelsOf(total, card.cuts[side]) };
  };
  return { read, fit: sum('fit'), engagement: sum('engagement') };
}

export const isOpen = ({ points: { low, high } }: Read): boolean => low !== high;

/**
 * A cell of the grid. What is missing leaves points open, and with them the cell only where it hangs on them: when both ends of the
 * points come to one segment, that is it.
 */
export function place(customer: Customer, card: FitData): Placement {
  if (card.standing !== null) {
    const standing = standingOf(customer);
    if (standing === undefined) return { segment: null, missing: [card.standing] };
    if (standing === 'lost') return { segment: 'lost', strength: 1 };
    if (standing === 'won') return { segment: 'customer', strength: 1 };
  }
  const { read, fit, engagement } = score(customer, card);
  const reached = new Set(fit.levels.flatMap((one) => engagement.levels.map((other) => cellOf(one, other))));
  const [only] = reached;
  if (only !== undefined && reached.size === 1) return { segment: only, strength: 1 };
  const open = read.filter((one) => {
    const sum = one.criterion.side === 'fit' ? fit : engagement;
    return isOpen(one) && sum.levels.length > 1;
  });
  return { segment: null, missing: [...new Set(open.map(({ criterion }) => criterion.field))] };
}
