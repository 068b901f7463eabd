import { type Customer, valueAt } from '../../customer/customer';
import { fieldKeys, fieldOf, isFieldKey } from '../../customer/fields';
import { isSerial, kindAmong, numberAt } from '../clusters/feature';
import { isPersonal } from '../clusters/personal';
import { kindOf } from '../field-value';
import { currenciesOf } from '../numbers/currencies';
import { standsFor } from '../stands-for';
import { type Feature, namesFeature, numberFeature } from './feature';

/** A field that says what another one says, or that the outcome itself may have changed: who closes a deal sets its date. */
const saidElsewhere = ['companySize', 'averageOrder', 'market', 'climate', 'hasOrdered', 'closeDate', 'orderAmount'];
const learnable = ['number', 'money', 'scale', 'category', 'tags', 'yesNo'];

/** Fields of the table that may be learned from: none that says something of a person. */
export const candidates: readonly string[] = fieldKeys.filter((key) => {
  const { privacy, basis, kind } = fieldOf(key);
  return privacy !== 'person' && basis !== 'identity' && learnable.includes(kind) && !saidElsewhere.includes(key);
});

/** Known for fewer than this share a column is rather absent. */
const leastKnown = 0.2;
/** So many different names for so few customers are names of customers. */
const mostDifferent = 0.5;

/** The columns that these customers can be learned from, without the target and what stands beside it in the pipeline. */
export function suggestFields(customers: readonly Customer[], target: string): string[] {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].sort();
  const own = headers
    .map((header) => `own:${header}`)
    .filter((field) => !isPersonal(field) && !standsFor(field.slice('own:'.length)));
  const pipeline = target === 'stage' || target === 'status' ? ['stage', 'status'] : [target];
  return [...candidates, ...own].filter((field) => !pipeline.includes(field) && isLearnable(customers, field));
}

function isLearnable(customers: readonly Customer[], field: string): boolean {
  const known = customers.filter((customer) => valueAt(customer, field) !== undefined);
  const [first] = known;
  if (!first || known.length < customers.length * leastKnown) return false;
  const kind = kindOf(first, field);
  if (kind === undefined || !learnable.includes(kind)) return false;
  if (kind === 'number' || kind === 'money' || kind === 'scale') {
    const [currency = null, ...more] = currenciesOf(known, field).keys();
    const numbers = known.flatMap((customer) => numberAt(customer, { field, currency }) ?? []);
    return more.length === 0 && (isFieldKey(field) || !isSerial(numbers));
  }
  const values = new Set(known.map((customer) => JSON.stringify(valueAt(customer, field))));
  return values.size <= Math.max(20, known.length * mostDifferent);
}

/** A column as these customers show it; null where it tells nobody apart. */
export function featureFor(field: string, customers: readonly Customer[]): Feature | null {
  const kind = kindAmong(customers, field);
  if (!kind) return namesFeature(field, customers);
  const [currency = null] = currenciesOf(customers, field).keys();
  return numberFeature({ field, kind, currency }, customers);
}
