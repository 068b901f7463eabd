import type { Customer } from '../../customer/customer';
import type { Flip } from '../../reason';
import { numberAt } from '../clusters/feature';
import type { Clause } from '../rules/condition';
import { nearestFlip } from '../rules/flip';
import { segmentsFor } from './bands';
import type { PropensityData } from './model';
import { place, scoresOf } from './score';

/** The values at which the score of this customer, changed in one column, passes a cut. */
function clausesOf(customer: Customer, model: PropensityData): Clause[] {
  const { low, missing } = scoresOf(customer, model);
  if (missing.length > 0) return [];
  const short = [model.cuts.likely, model.cuts.possible].map((cut) => cut - low);
  return model.learned.flatMap(({ feature, weights: [weight = 0] }): Clause[] => {
    const { field } = feature;
    if (feature.as === 'names') return feature.names.map((value): Clause => ({ field, op: 'is', value }));
    const value = numberAt(customer, feature);
    if (value === undefined || weight === 0) return [];
    return short
      .map((by) => value + (by * feature.sd) / weight)
      .filter((to) => to >= feature.low && to <= feature.high)
      .map((to): Clause => ({ field, op: '>=', value: to > value ? Math.ceil(to) : Math.floor(to) }));
  });
}

/** The smallest change of one column that would bring another label: what the model says, not what causes what. */
export const nearestChange = (customer: Customer, model: PropensityData, asOf: string): Flip | null =>
  nearestFlip(customer, clausesOf(customer, model), asOf, {
    place: (changed) => place(changed, model),
    segments: segmentsFor(model.kind, model.target.field.slice(model.target.field.indexOf(':') + 1)),
  });
