import type { Customer } from '../../customer/customer';
import type { Placement } from '../method';
import type { MeansData } from './fit';
import { nearest, scaledAll, valuesOf } from './nearest';

export function placeByMeans(customer: Customer, fitted: MeansData): Placement {
  const values = valuesOf(customer, fitted);
  if ('missing' in values) return { segment: null, ...values };
  const found = nearest(scaledAll(values, fitted), fitted);
  if (!found) return { segment: null, missing: fitted.features.map(({ field }) => field) };
  return { segment: found.group.key, strength: found.margin };
}
