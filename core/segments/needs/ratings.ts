import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { chooseCount } from '../clusters/choose-count';
import { cluster, rowsOf } from '../clusters/final-fit';
import { namesFor } from '../clusters/name';
import { type Points, pointsOf } from '../clusters/points';
import { fewestCustomers } from '../clusters/prepare';
import { shallowRule, shallowRuleOf } from '../clusters/shallow-rule';
import type { Fit } from '../method';
import { quantile } from '../numbers/quantile';
import { randomFrom } from '../numbers/random';
import { segment } from '../segment';
import { aimByNeed } from './aim';
import { answerOf, type Item, item } from './item';
import type { NeedsParams } from './params';
import { type Survey, topicsOf, topicValues } from './topics';

const topic = z.object({
  /** The stem of its questions, or the one question. */
  name: z.string(),
  questions: z.array(z.object({ field: z.string(), sign: z.number() })),
  mean: z.number(),
  sd: z.number(),
});
export type Topic = z.infer<typeof topic>;

const group = z.extend(segment, {
  size: z.number(),
  /** For each topic, in standard deviations. */
  centre: z.array(z.number()),
  /** The median answer to each question, as a number, of its members and of the others. */
  here: z.array(z.number()),
  elsewhere: z.array(z.number()),
  rule: z.nullable(shallowRule),
});
export const ratingsData = z.object({
  items: z.array(item),
  topics: z.array(topic),
  /** Is it held against a customer's own mean answer, so that what counts is what matters more to them than the rest? */
  centred: z.boolean(),
  groups: z.array(group),
  texts: z.array(z.string()),
});
export type RatingsData = z.infer<typeof ratingsData>;

/**
 * Groups who rate alike: k-means over topics, the checks of natural groups. `centred` = answers are held against the own mean;
 * `reversed` = how many questions count the other way round; `sameAnswer` = customers who gave one answer to everything, and are left
 * out of the fit; `alpha …` = Cronbach’s alpha of each scale.
 */
export function fitRatings(
  customers: readonly Customer[],
  items: readonly Item[],
  { most, k }: NeedsParams,
  seed: number,
): Outcome<Fit<Omit<RatingsData, 'texts'>>> {
  const survey = topicsOf(customers, items);
  const have = survey.kept.length;
  if (have < fewestCustomers) return failed({ code: 'too-few', have, need: fewestCustomers });
  const rows = survey.kept.map((row) =>
    topicValues(survey.answers[row] ?? [], survey, items).map((value) => value ?? 0),
  );
  const topics = scaled(survey, rows);
  const points = pointsOf(
    rows.map((row) => row.map((value, at) => (value - (topics[at]?.mean ?? 0)) / (topics[at]?.sd ?? 1))),
  );
  const counts = k === undefined ? Array.from({ length: most - 1 }, (_, at) => most - at) : [k];
  const choice = chooseCount(points, counts, seed);
  const fields = items.slice(0, 3).map(({ field }) => field);
  if (!choice.found && k === undefined)
    return failed({ code: choice.split ? 'only-splits' : 'no-natural-groups', fields });
  const count = choice.found ? choice.count : (counts[0] ?? 2);
  const placed = survey.kept.flatMap((row) => customers[row] ?? []);
  const groups = groupsOf(placed, items, topics, points, cluster(points, count, randomFrom(seed)));
  if (groups.length < count) return failed({ code: 'no-natural-groups', fields });
  return done({
    segments: groups.map(({ key, name, goal, tone }) => ({ key, name, goal, tone })),
    quality: {
      groups: count,
      natural: Number(choice.found),
      ...(choice.found && choice.checked),
      ...survey.told,
    },
    data: { items: [...items], topics, centred: survey.centred, groups },
  });
}

function scaled({ topics }: Survey, rows: readonly (readonly number[])[]): Topic[] {
  return topics.map((one, at) => {
    const values = rows.map((row) => row[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length));
    return { ...one, mean, sd: sd || 1 };
  });
}

/** Largest first. */
function groupsOf(
  customers: readonly Customer[],
  items: readonly Item[],
  topics: readonly Topic[],
  points: Points,
  { centres, labels }: { centres: Float64Array; labels: Uint8Array },
) {
  const fields = items.map(({ field }) => field);
  const medians = (inside: (label: number) => boolean) =>
    items.map((one) => {
      const known = customers.flatMap((customer, row) =>
        inside(labels[row] as number) ? (answerOf(customer, one) ?? []) : [],
      );
      return known.length === 0 ? 0 : quantile(Float64Array.from(known).sort(), 0.5);
    });
  const found = rowsOf(centres, points.columns).flatMap((centre, own) => {
    const size = labels.filter((label) => label === own).length;
    if (size === 0 || size === labels.length) return [];
    // The mean of all is 0 in every topic, which gives that of the others.
    const differences = topics.map(({ name }, at) => ({
      field: name,
      by: ((centre[at] ?? 0) * labels.length) / (labels.length - size),
    }));
    const rule = shallowRuleOf(customers, fields, (row) => labels[row] === own);
    const [here, elsewhere] = [medians((label) => label === own), medians((label) => label !== own)];
    return [{ differences, size, centre, here, elsewhere, rule }];
  });
  found.sort((a, b) => b.size - a.size);
  const names = namesFor(
    found.map(({ differences }) => differences),
    'ratings',
  );
  return found.map(({ differences, ...rest }, at) => {
    const name = names[at] ?? '';
    return { key: name, name, ...aimByNeed(differences), ...rest };
  });
}
