import type { Customer } from '../../customer/customer';
import type { Reason } from '../../reason';
import { showIn } from '../clusters/feature';
import { type ClustersData, data, fitClusters, params } from '../clusters/fit';
import { nearestFlip } from '../clusters/flip';
import { nearest, scaledAll, valuesOf } from '../clusters/nearest';
import type { Span } from '../clusters/one-column';
import { candidates } from '../clusters/suggest';
import { clusterTurns } from '../clusters/turns';
import { defineMethod, type Explanation, type Placement } from '../method';

/** More columns than these are not read. */
const columnsShown = 3;
/** Below this margin a customer is hardly nearer to the one group than to the next. */
const borderline = 0.1;

function place(customer: Customer, fitted: ClustersData): Placement {
  const values = valuesOf(customer, fitted);
  if ('missing' in values) return { segment: null, ...values };
  const found = nearest(scaledAll(values, fitted), fitted);
  if (!found) return { segment: null, missing: fitted.features.map(({ field }) => field) };
  return { segment: found.group.key, strength: found.margin };
}

/** The columns that bring the customer nearer to this group than to the next, the one that does most first. */
function pullsOf(values: readonly number[], fitted: ClustersData): Reason[] {
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
  const rule = group.rule ? [ruleReason(group.rule, values, fitted)] : [];
  return [
    ...reasons,
    ...rule.flat(),
    ...(margin < borderline ? [{ kind: 'borderline', segment: next.name } as const] : []),
  ];
}

/** The rule of one column that the group comes down to. */
function ruleReason({ field, from, to }: Span, values: readonly number[], { features }: ClustersData): Reason[] {
  const column = features.findIndex((feature) => feature.field === field);
  const feature = features[column];
  if (!feature) return [];
  const value = values[column] ?? 0;
  const ends = from === to ? [from] : [from, to];
  return [
    {
      kind: 'limit',
      field,
      value: showIn(feature, value),
      test: from === to ? '=' : from === null ? '≤' : to === null ? '≥' : 'between',
      limit: ends.flatMap((end) => (end === null ? [] : [showIn(feature, end)])),
      passed: (from === null || value >= from) && (to === null || value <= to),
    },
  ];
}

function explain(customer: Customer, fitted: ClustersData): Explanation {
  const values = valuesOf(customer, fitted);
  if ('missing' in values) {
    return { reasons: values.missing.map((field) => ({ kind: 'missing', field })), flip: null };
  }
  return { reasons: pullsOf(values, fitted), flip: nearestFlip(values, fitted) };
}

/**
 * Groups that are in the data: customers who are alike in several numbers at once (k-means), as many as pass every check, or none.
 * Where fields are left to the method, it looks at those of the table that suit, and at numeric columns of the list itself.
 */
export default defineMethod({
  id: 'clusters',
  name: 'Natural groups',
  params,
  data,
  needs: ({ fields }) => fields ?? [...candidates],
  fit: fitClusters,
  assign: place,
  explain,
  turns: clusterTurns,
  relative: () => true,
});
