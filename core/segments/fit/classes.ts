import { companySizes } from '../../customer/company-size';
import { type Customer, valueAt } from '../../customer/customer';
import { isRange } from '../field-value';
import { fold } from '../rules/compare';
import type { FitData } from './card';
import type { Criterion } from './criterion';
import { sourceKind } from './source-words';
import { standingOf } from './standing';

type ByName = Extract<Criterion, { by: 'name' }>;

/** Every class that a headcount may fall in: a range of 20–100 is small or medium. */
function sizesOf({ values: { employees, companySize } }: Customer): string[] {
  if (companySize !== undefined) return [companySize];
  if (employees === undefined || !isRange(employees)) return [];
  const [from, to] = [employees.from ?? 0, employees.to ?? Number.POSITIVE_INFINITY];
  return companySizes
    .filter(({ from: start }, step) => start <= to && (companySizes[step + 1]?.from ?? Number.POSITIVE_INFINITY) > from)
    .map(({ name }) => name);
}

/**
 * The names that a criterion by name may find for a customer: one where it is known, several where a range holds it, none where
 * nothing is. A source may be given points by its own name; else it counts by its kind.
 */
export function namesOf(
  customer: Customer,
  { field, points }: ByName,
  { industries }: Pick<FitData, 'industries'>,
): string[] {
  const value = valueAt(customer, field);
  if (field === 'companySize') return sizesOf(customer);
  if (field === 'stage') return [standingOf(customer)].flatMap((standing) => standing ?? []);
  if (value === undefined) return [];
  const name = fold(value);
  if (field === 'industry') return [industries.includes(name) ? 'wanted' : 'other'];
  if (field === 'source' && !Object.hasOwn(points, name)) return [sourceKind(name) ?? name];
  return [name];
}
