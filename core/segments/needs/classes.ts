import * as z from 'zod/mini';
import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import { type Mixed, pickRows } from '../clusters/mixed/gower';
import { namesFor } from '../clusters/name';
import { shallowRule, shallowRuleOf } from '../clusters/shallow-rule';
import type { Fit } from '../method';
import { randomFrom, shuffled } from '../numbers/random';
import { segment } from '../segment';
import { aimByNeed } from './aim';
import { chooseClasses } from './choose-classes';
import { answerOf, type Item, item } from './item';
import { belonging, criteriaOf, type LatentClasses, latentClasses, likeliest } from './latent-classes';
import type { NeedsParams } from './params';

const starts = 10;
/** The classes are fitted to so many rows, drawn: of 100,000 a fit takes minutes and says the same. */
const fittedRows = 5_000;

const group = z.extend(segment, {
  /** Of everybody, 0–1. */
  share: z.number(),
  size: z.number(),
  /** For each question, how likely a member gives each answer (no and yes; the names), 0–1, and how many of the others gave it. */
  chances: z.array(z.array(z.number())),
  elsewhere: z.array(z.array(z.number())),
  rule: z.nullable(shallowRule),
});
export const classesData = z.object({ items: z.array(item), groups: z.array(group), texts: z.array(z.string()) });
export type ClassesData = z.infer<typeof classesData>;

/**
 * Groups who answer yes and no, or choose, alike: latent classes. `bic` against one class fewer and the least bootstrap Jaccard (`stability`)
 * decide how many; `natural` = they are also foretold from one half of the rows to the other (`strength` ≥ .8).
 */
export function fitClasses(
  customers: readonly Customer[],
  items: readonly Item[],
  { most, k }: NeedsParams,
  seed: number,
): Outcome<Fit<Omit<ClassesData, 'texts'>>> {
  const random = randomFrom(seed);
  const mixed = mixedOf(customers, items);
  const counts = k === undefined ? Array.from({ length: most - 1 }, (_, at) => most - at) : [k];
  const choice = chooseClasses(mixed, counts, random);
  const fields = items.slice(0, 3).map(({ field }) => field);
  if (!choice && k === undefined) return failed({ code: 'no-natural-groups', fields });
  const count = choice?.count ?? counts[0] ?? 2;
  const fitted =
    mixed.rows <= fittedRows ? mixed : pickRows(mixed, shuffled(mixed.rows, random).subarray(0, fittedRows));
  const classes = latentClasses(fitted, count, starts, random);
  const groups = groupsOf(customers, items, mixed, classes);
  if (groups.length < count) return failed({ code: 'no-natural-groups', fields });
  const { aic, bic } = criteriaOf(classes, fitted.rows);
  return done({
    segments: groups.map(({ key, name, goal, tone }) => ({ key, name, goal, tone })),
    quality: { groups: count, natural: 0, ...choice?.checked, logLik: classes.logLik, aic, bic },
    data: { items: [...items], groups },
  });
}

const mixedOf = (customers: readonly Customer[], items: readonly Item[]): Mixed => ({
  rows: customers.length,
  columns: items.map((one) => ({
    measure: 'name',
    values: Float64Array.from(customers, (customer) => answerOf(customer, one) ?? Number.NaN),
  })),
});

/** Cohen’s h. */
const apart = (one: number, other: number): number => 2 * Math.asin(Math.sqrt(one)) - 2 * Math.asin(Math.sqrt(other));

/** Largest first. */
function groupsOf(customers: readonly Customer[], items: readonly Item[], mixed: Mixed, classes: LatentClasses) {
  const labels = likeliest(mixed, classes);
  const sharesIn = (inside: (label: number) => boolean) =>
    mixed.columns.map(({ values }, at) => {
      const counts = (classes.chances[0]?.[at] ?? []).map(() => 0);
      for (const [row, label] of labels.entries()) {
        const code = values[row] as number;
        if (inside(label) && !Number.isNaN(code)) counts[code] = (counts[code] ?? 0) + 1;
      }
      const known = counts.reduce((sum, one) => sum + one, 0);
      return counts.map((one) => one / Math.max(1, known));
    });
  const found = classes.shares.flatMap((share, own) => {
    const size = labels.filter((label) => label === own).length;
    if (size === 0 || size === labels.length) return [];
    const chances = classes.chances[own] ?? [];
    const elsewhere = sharesIn((label) => label !== own);
    const differences = items.map((one, at) => {
      const gaps = (chances[at] ?? []).map((chance, code) => apart(chance, elsewhere[at]?.[code] ?? 0));
      if (one.as !== 'choice') return { field: one.field, by: gaps[1] ?? 0, value: true };
      const best = gaps.indexOf(Math.max(...gaps));
      return { field: one.field, by: gaps[best] ?? 0, value: one.names[best] ?? '' };
    });
    const fields = items.map(({ field }) => field);
    const rule = shallowRuleOf(customers, fields, (row) => labels[row] === own);
    return [{ differences, share, size, chances, elsewhere, rule }];
  });
  found.sort((a, b) => b.share - a.share);
  const names = namesFor(found.map(({ differences }) => differences));
  return found.map(({ differences, ...rest }, at) => {
    const name = names[at] ?? '';
    return { key: name, name, ...aimByNeed(differences), ...rest };
  });
}

/** How likely a customer is in each group, in their order. */
export const oddsOf = (answers: readonly (number | undefined)[], { groups }: Pick<ClassesData, 'groups'>): number[] =>
  belonging(
    answers.map((answer) => answer ?? Number.NaN),
    { shares: groups.map(({ share }) => share), chances: groups.map(({ chances }) => chances) },
  );
