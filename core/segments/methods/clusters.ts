import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { failed, type Outcome } from '../../problem';
import { explainByMeans } from '../clusters/explain';
import { kindAmong } from '../clusters/feature';
import { fitMeans, meansData } from '../clusters/fit';
import { explainByMedoids } from '../clusters/mixed/explain';
import { fitMixed } from '../clusters/mixed/fit';
import { mixedData } from '../clusters/mixed/group';
import { placeByMedoids } from '../clusters/mixed/place';
import { type ClustersParams, params } from '../clusters/params';
import { placeByMeans } from '../clusters/place';
import { candidates, suggestFields } from '../clusters/suggest';
import { clusterTurns } from '../clusters/turns';
import { defineMethod, type Fit, type FitContext, type Placement } from '../method';

/** Of numbers alone, or of columns of any kind. */
const data = z.union([meansData, mixedData]);
type ClustersData = z.infer<typeof data>;

function fit(customers: readonly Customer[], wanted: ClustersParams, { seed }: FitContext): Outcome<Fit<ClustersData>> {
  const fields = [...new Set(wanted.fields ?? suggestFields(customers))];
  if (fields.length < 2) return failed({ code: 'nothing-fits' });
  const onlyNumbers = fields.every((field) => kindAmong(customers, field) !== null);
  return onlyNumbers ? fitMeans(customers, fields, wanted, seed) : fitMixed(customers, fields, wanted, seed);
}

const place = (customer: Customer, fitted: ClustersData): Placement =>
  'features' in fitted ? placeByMeans(customer, fitted) : placeByMedoids(customer, fitted);

const numbersOf = (fitted: ClustersData): { field: string; high: number }[] =>
  'features' in fitted ? fitted.features : fitted.columns.flatMap((column) => (column.as === 'number' ? [column] : []));

/**
 * Groups that are in the data: customers who are alike in several columns at once, as many as pass every check, or none. Numbers alone go
 * to k-means, columns of any kind to k-medoids. Where fields are left to the method, it looks at those of the table that suit, and at
 * columns of the list itself.
 */
export default defineMethod({
  id: 'clusters',
  name: 'Natural groups',
  params,
  data,
  needs: ({ fields }) => fields ?? [...candidates],
  uses: (fitted) => ('features' in fitted ? fitted.features : fitted.columns).map(({ field }) => field),
  fit,
  assign: place,
  explain: (customer, fitted, asOf) =>
    'features' in fitted ? explainByMeans(customer, fitted, asOf) : explainByMedoids(customer, fitted, asOf),
  turns: (customer, fitted, asOf) => clusterTurns(customer, numbersOf(fitted), (later) => place(later, fitted), asOf),
  relative: () => true,
});
