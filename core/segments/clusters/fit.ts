import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import type { Fit } from '../method';
import { quantile } from '../numbers/quantile';
import { fewOf, randomFrom } from '../numbers/random';
import { segment } from '../segment';
import { aimOf, standingOf } from './aim';
import { bestOf } from './best-start';
import { chooseCount } from './choose-count';
import { feature } from './feature';
import { cluster, rowsOf } from './final-fit';
import type { Clustering } from './kernel';
import { type Difference, namesFor } from './name';
import type { ClustersParams } from './params';
import { type Points, pointsOf } from './points';
import { type Prepared, prepare } from './prepare';
import { isOneColumn, shallowRule, shallowRuleOf } from './shallow-rule';

const group = z.extend(segment, {
  size: z.number(),
  /** Scaled, a number for each feature. */
  centre: z.array(z.number()),
  /** The median of its members in each column, as it stands in the list, and that of the others. */
  typical: z.array(z.number()),
  elsewhere: z.array(z.number()),
  /** The rule that says it best, of any quality. */
  rule: z.nullable(shallowRule),
});
export const meansData = z.object({ features: z.array(feature), groups: z.array(group) });
export type MeansData = z.infer<typeof meansData>;
type Group = z.infer<typeof group>;

/** A median is taken of so many, drawn: sorting 500,000 for each group and column would take longer than the clustering. */
const mostMeasured = 20_000;
/** So many columns are offered to slice by. */
const slicesOffered = 3;

/**
 * `natural` = do the groups pass every check; `silhouette` held against the best of 19 `gaussian` references and of 19 `shuffled`
 * ones; `strength` = prediction strength, `stability` = the least bootstrap Jaccard; `oneColumn` = how many groups come down to a
 * rule of one column; `incomplete` = customers left out since a value is missing.
 */
export function fitMeans(
  customers: readonly Customer[],
  fields: readonly string[],
  { most, k }: ClustersParams,
  seed: number,
): Outcome<Fit<MeansData>> {
  const prepared = prepare(customers, fields);
  if (!prepared.ok) return prepared;
  const { features, raw, points } = prepared.value;
  const counts = k === undefined ? Array.from({ length: most - 1 }, (_, at) => most - at) : [k];
  const choice = chooseCount(points, counts, seed);
  if (!choice.found && k === undefined) {
    const slices = { fields: slicesFor(prepared.value) };
    return failed(choice.split ? { code: 'only-splits', ...slices } : { code: 'no-natural-groups', ...slices });
  }
  const count = choice.found ? choice.count : counts[0];
  if (count === undefined) return failed({ code: 'nothing-fits' });
  const fit = cluster(points, count, randomFrom(seed));
  const groups = groupsOf(prepared.value, fit);
  if (groups.length < count) return failed({ code: 'no-natural-groups', fields: slicesFor(prepared.value) });
  return done({
    segments: groups.map(({ key, name, goal, tone }) => ({ key, name, goal, tone })),
    quality: {
      groups: count,
      natural: choice.found ? 1 : 0,
      ...(choice.found && choice.checked),
      customers: raw.length,
      incomplete: customers.length - raw.length,
      explained: 1 - fit.inertia / (points.rows * points.columns),
      oneColumn: groups.filter(({ rule }) => rule && isOneColumn(rule)).length,
    },
    data: { features, groups },
  });
}

/** The clusters that have anybody in them, best standing first, so that the same data give the same order from any seed. */
function groupsOf({ customers, features, raw, points }: Prepared, { centres, labels }: Clustering): Group[] {
  const found = rowsOf(centres, points.columns).flatMap((centre, at) => {
    const [members, others] = [raw.filter((_, row) => labels[row] === at), raw.filter((_, row) => labels[row] !== at)];
    if (members.length === 0 || others.length === 0) return [];
    // The mean of all is 0 in every column, which gives that of the others; 1 is the deviation of all.
    const differences = features.map(({ field }, column): Difference => {
      return { field, by: ((centre[column] ?? 0) * raw.length) / others.length };
    });
    const medians = (rows: readonly number[][]) =>
      features.map((_, column) =>
        quantile(Float64Array.from(fewOf(rows, mostMeasured), (row) => row[column] ?? 0).sort(), 0.5),
      );
    const fields = features.map(({ field }) => field);
    const rule = shallowRuleOf(customers, fields, (row) => labels[row] === at);
    return [{ differences, size: members.length, centre, typical: medians(members), elsewhere: medians(others), rule }];
  });
  found.sort((a, b) => standingOf(b.differences) - standingOf(a.differences) || b.size - a.size);
  const names = namesFor(found.map(({ differences }) => differences));
  return found.map(({ differences, ...rest }, at) => {
    const name = names[at] ?? '';
    return { key: name, name, ...aimOf(differences), ...rest };
  });
}

/** The columns that divide the customers best each for itself: by how much of its spread two halves of it explain. */
function slicesFor({ features, points }: Prepared): string[] {
  const explained = features.map(({ field }, column) => {
    const values: Points = pointsOf(rowsOf(points.values, points.columns).map((row) => [row[column] ?? 0]));
    return { field, inertia: bestOf(values, 2, 2, randomFrom(column)).inertia };
  });
  return explained
    .sort((a, b) => a.inertia - b.inertia)
    .slice(0, slicesOffered)
    .map(({ field }) => field);
}
