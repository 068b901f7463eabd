import { type Customer, valueAt } from '../../customer/customer';
import type { Reason } from '../../reason';
import { kindOf, shownOf } from '../field-value';
import { defineMethod } from '../method';
import { settles } from '../propensity/bands';
import { fitPropensity } from '../propensity/fit';
import { nearestChange } from '../propensity/flip';
import { sigmoid } from '../propensity/logistic';
import { data, type PropensityData, params } from '../propensity/model';
import { outcomeOf } from '../propensity/outcome';
import { addedBy, bandOf, place, scoresOf } from '../propensity/score';
import { candidates } from '../propensity/suggest';
import { propensityTurns } from '../propensity/turns';

/** Three for and three against are what anybody reads (Odoo's tooltip of lead scores). */
const factorsShown = 3;
/** Odds moved by less than a twentieth are no reason. */
const least = Math.log(1.05);

function factorsOf(customer: Customer, { learned }: PropensityData): { for: Reason[]; against: Reason[] } {
  const moved = learned.flatMap((one) => {
    const added = addedBy(one, customer);
    const by = (added ?? one.usual) - one.usual;
    return Math.abs(by) < least ? [] : [{ field: one.feature.field, by }];
  });
  const told = (sign: 1 | -1): Reason[] =>
    moved
      .filter(({ by }) => by * sign > 0)
      .sort((a, b) => (b.by - a.by) * sign)
      .slice(0, factorsShown)
      .map(({ field, by }): Reason => {
        const value = valueAt(customer, field);
        const shown = value === undefined ? null : shownOf(field, kindOf(customer, field), value);
        return {
          kind: 'factor',
          field,
          value: shown,
          times: Math.exp(Math.abs(by)),
          speaks: sign > 0 ? 'for' : 'against',
        };
      });
  return { for: told(1), against: told(-1) };
}

function reasonsFor(customer: Customer, model: PropensityData): Reason[] {
  const { field } = model.target;
  const said = valueAt(customer, field);
  if (said !== undefined && settles(model.kind, outcomeOf(customer, model.target)))
    return [{ kind: 'value', field, value: shownOf(field, kindOf(customer, field), said) }];
  const { low, high, missing } = scoresOf(customer, model);
  const factors = factorsOf(customer, model);
  const unlikely = bandOf(high, model.cuts) === 'unlikely';
  return [
    ...(unlikely ? [...factors.against, ...factors.for] : [...factors.for, ...factors.against]),
    { kind: 'chance', low: sigmoid(low), high: sigmoid(high), usual: model.usual },
    ...missing.map((one): Reason => ({ kind: 'missing', field: one })),
  ];
}

/**
 * Who is likely to leave, to answer or to be won, learned from those of whom it is known (logistic regression with a ridge), with what
 * speaks for and against it. Held against customers kept aside; where that shows no more than chance there is no model.
 */
export default defineMethod({
  id: 'propensity',
  name: 'Likely to leave, answer or buy',
  params,
  data,
  needs: ({ features, target }) => [
    ...new Set([
      ...(features ?? candidates),
      ...(target === undefined ? ['stage', 'status', 'campaignResponse'] : [target]),
    ]),
  ],
  uses: ({ target, learned }) => [target.field, ...learned.map(({ feature }) => feature.field)],
  fit: (customers, wanted) => fitPropensity(customers, wanted),
  assign: (customer, model) => place(customer, model),
  explain: (customer, model, asOf) => ({
    reasons: reasonsFor(customer, model),
    flip: nearestChange(customer, model, asOf),
  }),
  turns: propensityTurns,
  relative: () => true,
});
