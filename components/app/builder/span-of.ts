import type { Clause } from '@/core/segments/rules/condition';
import { isFinished } from '@/core/segments/rules/finished';
import { dayNumber } from '@/core/values/civil';

const { NEGATIVE_INFINITY: open, POSITIVE_INFINITY: end } = Number;

/** Less than any two values are apart. */
const hairsbreadth = 1e-6;

/** The part of the axis that a question takes, in the figures of the bins (dates in days); null where it is no part of one. */
export function spanOf(clause: Clause, today: string): [from: number, to: number] | null {
  if (!isFinished(clause)) return null;
  const now = dayNumber(today);
  const place = (limit: string | number) => (typeof limit === 'string' ? dayNumber(limit) : limit);
  switch (clause.op) {
    case '<':
      // Not the limit itself: the bar that begins there is not taken.
      return [open, place(clause.value) - hairsbreadth];
    case '<=':
      return [open, place(clause.value)];
    case '>':
    case '>=':
      return [place(clause.value), end];
    case 'between':
      return [place(clause.from), place(clause.to)];
    case 'in the last':
      return [now - clause.days, now];
    case 'more than ago':
      return [open, now - clause.days - 1];
    case 'in the next':
      return [now, now + clause.days];
    case 'in the top':
      return clause.limit === undefined ? null : [clause.limit, end];
    case 'in the bottom':
      return clause.limit === undefined ? null : [open, clause.limit];
    case 'is':
      return typeof clause.value === 'number' ? [clause.value, clause.value] : null;
    default:
      return null;
  }
}
