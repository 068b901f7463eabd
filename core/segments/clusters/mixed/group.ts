import * as z from 'zod/mini';
import type { Customer } from '../../../customer/customer';
import type { Value } from '../../../customer/value';
import { quantile } from '../../numbers/quantile';
import { segment } from '../../segment';
import { aimOf, standingOf } from '../aim';
import { numberAt } from '../feature';
import { type Difference, namesFor } from '../name';
import { shallowRule, shallowRuleOf } from '../shallow-rule';
import type { Grouping } from './clara';
import { type Column, column, encode } from './column';

/**
 * What a group is like in a column, and everybody else: of a number the medians, as they stand in the list; else the share of each
 * name (no and yes, the tags), 0–1.
 */
const profile = z.object({ here: z.array(z.number()), elsewhere: z.array(z.number()) });
type Profile = z.infer<typeof profile>;

export const mixedGroup = z.extend(segment, {
  size: z.number(),
  /** The customer who stands for the group, as encoded; null = not known. */
  medoid: z.array(z.nullable(z.number())),
  profiles: z.array(profile),
  rule: z.nullable(shallowRule),
});
export type MixedGroup = z.infer<typeof mixedGroup>;
export const mixedData = z.object({ columns: z.array(column), groups: z.array(mixedGroup) });
export type MixedData = z.infer<typeof mixedData>;

/** Which of the names of a column a customer has, by place; null where that is not known. */
export function placesIn(column: Exclude<Column, { as: 'number' }>, customer: Customer): number[] | null {
  const code = encode(column, customer);
  if (Number.isNaN(code)) return null;
  if (column.as === 'tags') return column.names.flatMap((_, at) => (((code >> at) & 1) === 1 ? [at] : []));
  return [column.as === 'order' ? Math.round(code * (column.names.length - 1)) : code];
}

/** The names that the shares of a column are of. */
export const namesIn = (column: Exclude<Column, { as: 'number' }>): readonly Value[] =>
  column.as === 'yesNo' ? [false, true] : column.names;

function figuresOf(column: Column, customers: readonly Customer[]): number[] {
  if (column.as === 'number') {
    const values = customers.flatMap((customer) => numberAt(customer, column) ?? []);
    return values.length === 0 ? [] : [quantile(Float64Array.from(values).sort(), 0.5)];
  }
  const counts = namesIn(column).map(() => 0);
  let known = 0;
  for (const customer of customers) {
    const places = placesIn(column, customer);
    if (!places) continue;
    known += 1;
    for (const at of places) if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count) => count / Math.max(1, known));
}

/** The difference between two shares on the scale of Cohen’s h, where 0.5 is a medium one as it is for means. */
const apart = (one: number, other: number): number => 2 * Math.asin(Math.sqrt(one)) - 2 * Math.asin(Math.sqrt(other));

function differenceIn(column: Column, { here, elsewhere }: Profile, codes: readonly [number[], number[]]): Difference {
  const { field } = column;
  if (column.as === 'number') {
    const [own, others] = codes.map(meanOf);
    const all = meanOf(codes.flat());
    const sd = Math.sqrt(meanOf(codes.flat().map((code) => (code - all) ** 2)));
    return { field, by: sd > 0 ? ((own ?? 0) - (others ?? 0)) / sd : 0 };
  }
  const gaps = here.map((share, at) => ({ at, by: apart(share, elsewhere[at] ?? 0) }));
  if (column.as === 'yesNo') return { field, by: gaps[1]?.by ?? 0, value: true };
  const most = gaps.sort((a, b) => b.by - a.by)[0];
  return { field, by: most?.by ?? 0, value: column.names[most?.at ?? 0] ?? '' };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** The groups that have anybody in them, best standing first. */
export function mixedGroups(customers: readonly Customer[], columns: readonly Column[], grouping: Grouping) {
  const { medoids, labels } = grouping;
  const found = medoids.flatMap((medoid, at) => {
    const [members, others] = [
      customers.filter((_, row) => labels[row] === at),
      customers.filter((_, row) => labels[row] !== at),
    ];
    if (members.length === 0 || others.length === 0) return [];
    const profiles = columns.map((column) => ({
      here: figuresOf(column, members),
      elsewhere: figuresOf(column, others),
    }));
    const codesIn = (column: Column, among: readonly Customer[]) =>
      among.map((customer) => encode(column, customer)).filter((code) => !Number.isNaN(code));
    const differences = columns.map((column, place) => {
      const none: Profile = { here: [], elsewhere: [] };
      return differenceIn(column, profiles[place] ?? none, [codesIn(column, members), codesIn(column, others)]);
    });
    const rule = shallowRuleOf(
      customers,
      columns.map(({ field }) => field),
      (row) => labels[row] === at,
    );
    const codes = medoid.map((code) => (Number.isNaN(code) ? null : code));
    return [{ differences, size: members.length, medoid: codes, profiles, rule }];
  });
  found.sort((a, b) => standingOf(b.differences) - standingOf(a.differences) || b.size - a.size);
  const names = namesFor(found.map(({ differences }) => differences));
  return found.map(({ differences, ...rest }, at): MixedGroup => {
    const name = names[at] ?? '';
    return { key: name, name, ...aimOf(differences), ...rest };
  });
}
