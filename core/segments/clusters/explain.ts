import type { Customer } from '../../customer/customer';
import type { Reason } from '../../reason';
import type { Explanation } from '../method';
import { showIn } from './feature';
import type { MeansData } from './fit';
import { nearestFlip } from './flip';
import { nearest, scaledAll, valuesOf } from './nearest';
import { oneColumnReasons } from './one-column';

/** More columns than these are not read. */
const columnsShown = 3;
/** Below this margin a customer is hardly nearer to the one group than to the next. */
export const borderline = 0.1;

/** The columns that bring the customer nearer to this group than to the next, the one that does most first. */
function pullsOf(customer: Customer, values: readonly number[], fitted: MeansData, asOf: string): Reason[] {
  const at = scaledAll(values, fitted);
  const found = nearest(at, fitted);
  if (!found) return [];
  const { group, next, margin } = found;
  const pulls = fitted.features
    .map((feature, column) => {
      const [here, own, other] = [at[column] ?? 0, group.centre[column] ?? 0, next.centre[column] ?? 0];
      return { feature, column, pull: (here - other) ** 2 - (here - own) ** 2 };
    })
    .sort((a, b) => b.pull - a.pull);
  const reasons = pulls
    .filter(({ pull }, rank) => rank === 0 || pull > 0)
    .slice(0, columnsShown)
    .map(({ feature, column }): Reason => {
      const show = (value: number | undefined) => showIn(feature, value ?? 0);
      return {
        kind: 'typical',
        field: feature.field,
        value: show(values[column]),
        here: show(group.typical[column]),
        elsewhere: show(group.elsewhere[column]),
      };
    });
  return [
    ...reasons,
    ...oneColumnReasons(group.rule, customer, asOf),
    ...(margin < borderline ? [{ kind: 'borderline', segment: next.name } as const] : []),
  ];
}

export function explainByMeans(customer: Customer, fitted: MeansData, asOf: string): Explanation {
  const values = valuesOf(customer, fitted);
  if ('missing' in values) {
    return { reasons: values.missing.map((field) => ({ kind: 'missing', field })), flip: null };
  }
  return { reasons: pullsOf(customer, values, fitted, asOf), flip: nearestFlip(values, fitted) };
}
