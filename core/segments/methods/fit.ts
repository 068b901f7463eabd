import { type Customer, valueAt } from '../../customer/customer';
import type { Reason } from '../../reason';
import { kindOf, shownOf } from '../field-value';
import { data, type FitData, params } from '../fit/card';
import { fitCard } from '../fit/fit';
import { grid, settled } from '../fit/grid';
import { isOpen, place, type Read, type Scored, score } from '../fit/place';
import { spanOf } from '../fit/points';
import { clausesOf, fitTurns } from '../fit/turns';
import { defineMethod } from '../method';
import { nearestFlip } from '../rules/flip';

/** How much it speaks for the level that its side came to; beside a middling level nothing stands out. */
function weightOf({ criterion, points: { low } }: Read, { fit, engagement }: Scored): number {
  const span = spanOf(criterion);
  const above = low - (span.low + span.high) / 2;
  const { levels } = criterion.side === 'fit' ? fit : engagement;
  if (levels.length > 1 || levels[0] === 'middle') return -Math.abs(above);
  return levels[0] === 'high' ? above : -above;
}

/** What speaks most for the segment comes first, since that is what fits on a badge. */
const pointsReasons = (customer: Customer, scored: Scored, { halfLife }: FitData): Reason[] =>
  scored.read
    .filter((one) => !isOpen(one))
    .sort((a, b) => weightOf(b, scored) - weightOf(a, scored))
    .flatMap(({ criterion, points }): Reason[] => {
      const { field, by } = criterion;
      // Of a headcount that is a range the class may be known without a value of its own.
      const shownField = valueAt(customer, field) === undefined && field === 'companySize' ? 'employees' : field;
      const value = valueAt(customer, shownField);
      if (value === undefined) return [];
      const shown = shownOf(shownField, kindOf(customer, shownField), value);
      const fades = by === 'days' ? halfLife : null;
      return [
        {
          kind: 'points',
          field: shownField,
          value: shown,
          points: points.low,
          of: spanOf(criterion).high,
          halfLife: fades,
        },
      ];
    });

function reasonsFor(customer: Customer, card: FitData): Reason[] {
  const { segment, ...rest } = place(customer, card);
  if (settled.some(({ key }) => key === segment))
    return (['stage', 'status'] as const).flatMap((field): Reason[] => {
      const value = valueAt(customer, field);
      return value === undefined ? [] : [{ kind: 'value', field, value: shownOf(field, 'category', value) }];
    });
  const scored = score(customer, card);
  const { read, fit, engagement } = scored;
  const decides = 'missing' in rest ? rest.missing : [];
  const open = read.filter(isOpen).map(({ criterion }) => criterion.field);
  const missing = (fields: readonly string[]) => fields.map((field): Reason => ({ kind: 'missing', field }));
  return [
    ...missing(decides),
    ...pointsReasons(customer, scored, card),
    ...missing(open.filter((field) => !decides.includes(field))),
    { kind: 'sum', what: 'fit', ...fit },
    { kind: 'sum', what: 'engagement', ...engagement },
  ];
}

/**
 * Who fits, and who is interested: points from title, firm and industry against points from the last activity, which fade, from the
 * source and from the stage, in a grid. For lists of contacts and leads that show no orders; the points are plain, and can be set.
 */
export default defineMethod({
  id: 'fit',
  name: 'Fit and interest',
  params,
  data,
  needs: ({ criteria }) => [...new Set([...criteria.map(({ field }) => field), 'stage', 'status', 'employees'])],
  fit: (customers, wanted) => fitCard(customers, wanted),
  assign: (customer, card) => place(customer, card),
  explain: (customer, card, asOf) => ({
    reasons: reasonsFor(customer, card),
    flip: nearestFlip(customer, clausesOf(card), asOf, {
      place: (changed) => place(changed, card),
      segments: [...grid, ...settled],
    }),
  }),
  turns: fitTurns,
  relative: ({ learned }) => learned,
});
