import type { Customer } from '../../../customer/customer';
import { done, failed, type Outcome } from '../../../problem';
import type { Fit } from '../../method';
import { currenciesOf, namesOf } from '../../numbers/currencies';
import { randomFrom, shuffled } from '../../numbers/random';
import { chooseGroups } from '../gates';
import type { ClustersParams } from '../params';
import { isPersonal } from '../personal';
import { fewestCustomers } from '../prepare';
import { isOneColumn } from '../shallow-rule';
import { groupByMedoids } from './clara';
import { type Column, columnOf, encode, measureOf } from './column';
import { type Mixed, pickRows } from './gower';
import { type MixedData, mixedGroups } from './group';
import { byMedoids, withDistances } from './way';

/** The checks look at so many rows, drawn: each try costs their square. */
const checkedRows = 1_000;
/** Who has a value in fewer of the columns can’t be told. */
export const leastKnown = 0.5;
/** So many columns are offered to slice by. */
const slicesOffered = 3;

/**
 * Groups of customers who are alike in columns of any kind. `explained` = by how much nearer everybody is to the own medoid than to the
 * one of all; the rest as for k-means.
 */
export function fitMixed(
  customers: readonly Customer[],
  fields: readonly string[],
  { most, k }: ClustersParams,
  seed: number,
): Outcome<Fit<MixedData>> {
  const columns = columnsFor(customers, fields);
  if (!columns.ok) return columns;
  const { placed, mixed } = encodeAll(customers, columns.value);
  if (placed.length < fewestCustomers) return failed({ code: 'too-few', have: placed.length, need: fewestCustomers });
  const random = randomFrom(seed);
  const counts = k === undefined ? Array.from({ length: most - 1 }, (_, at) => most - at) : [k];
  const choice = chooseGroups(byMedoids, withDistances(sampleOf(mixed, random)), counts, random);
  const slices = { fields: fields.slice(0, slicesOffered) };
  if (!choice.found && k === undefined)
    return failed(choice.split ? { code: 'only-splits', ...slices } : { code: 'no-natural-groups', ...slices });
  const count = choice.found ? choice.count : (counts[0] ?? 2);
  const grouping = groupByMedoids(mixed, count, random);
  const groups = mixedGroups(placed, columns.value, grouping);
  if (groups.length < count) return failed({ code: 'no-natural-groups', ...slices });
  return done({
    segments: groups.map(({ key, name, goal, tone }) => ({ key, name, goal, tone })),
    quality: {
      groups: count,
      natural: choice.found ? 1 : 0,
      ...(choice.found && choice.checked),
      customers: placed.length,
      incomplete: customers.length - placed.length,
      explained: 1 - grouping.cost / groupByMedoids(mixed, 1, random).cost,
      oneColumn: groups.filter(({ rule }) => rule && isOneColumn(rule)).length,
    },
    data: { columns: columns.value, groups },
  });
}

function columnsFor(customers: readonly Customer[], fields: readonly string[]): Outcome<Column[]> {
  const columns: Column[] = [];
  for (const field of fields) {
    if (isPersonal(field)) return failed({ code: 'personal-field', field });
    const currencies = currenciesOf(customers, field);
    if (currencies.size > 1) return failed({ code: 'mixed-currencies', currencies: namesOf(currencies) });
    const column = columnOf(field, customers);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return done(columns);
}

/** Those who have a value in enough of the columns, as rows of numbers. */
function encodeAll(customers: readonly Customer[], columns: readonly Column[]): { placed: Customer[]; mixed: Mixed } {
  const placed: Customer[] = [];
  const rows: number[][] = [];
  for (const customer of customers) {
    const codes = columns.map((column) => encode(column, customer));
    if (!isKnownEnough(codes)) continue;
    placed.push(customer);
    rows.push(codes);
  }
  const mixed = {
    rows: rows.length,
    columns: columns.map((column, at) => ({
      measure: measureOf(column),
      values: Float64Array.from(rows, (row) => row[at] as number),
    })),
  };
  return { placed, mixed };
}

export const isKnownEnough = (codes: readonly number[]): boolean =>
  codes.filter((code) => !Number.isNaN(code)).length >= codes.length * leastKnown;

const sampleOf = (mixed: Mixed, random: () => number): Mixed =>
  mixed.rows <= checkedRows ? mixed : pickRows(mixed, shuffled(mixed.rows, random).subarray(0, checkedRows));
