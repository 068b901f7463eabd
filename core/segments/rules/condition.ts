import * as z from 'zod/mini';
import { civilDate } from '../../customer/value';

const field = z.string();
const limit = z.union([z.number(), civilDate]);
const days = z.number().check(z.nonnegative());
/** Of a money limit. Left out, it becomes the one currency of the base when the rules are fitted. */
const currency = z.optional(z.nullable(z.string()));
/** The limit that a share came to when the rules were fitted: it stays until they are fitted again. */
const frozen = z.optional(z.number());

/** One question about one field (a key of the table, or `own:<header>`). */
export const clause = z.discriminatedUnion('op', [
  z.object({ field, op: z.literal('is'), value: z.union([z.string(), z.number(), z.boolean()]), currency }),
  z.object({ field, op: z.literal('one of'), values: z.array(z.union([z.string(), z.number()])), currency }),
  z.object({ field, op: z.literal('contains'), value: z.string() }),
  z.object({ field, op: z.enum(['<', '<=', '>', '>=']), value: limit, currency }),
  /** Both ends belong to it. */
  z.object({ field, op: z.literal('between'), from: limit, to: limit, currency }),
  z.object({ field, op: z.literal('known') }),
  /** Today and the day `days` ago belong to it; relative to the day on which one asks, not to the day of fitting. */
  z.object({ field, op: z.literal('in the last'), days }),
  z.object({ field, op: z.literal('more than ago'), days }),
  z.object({ field, op: z.literal('in the next'), days }),
  z.object({ field, op: z.literal('anniversary in the next'), days }),
  z.object({ field, op: z.literal('in month'), month: z.number().check(z.gte(1), z.lte(12)) }),
  /**
   * At or beyond the quantile (Hyndman & Fan 1996, type 7), so that equal values share an answer. `share` 0–1, of everybody whose
   * value is known, or of those `above` a number: the top fifth of those who have bought is not that of all.
   */
  z.object({
    field,
    op: z.enum(['in the top', 'in the bottom']),
    share: z.number().check(z.gt(0), z.lt(1)),
    above: z.optional(z.number()),
    limit: frozen,
    currency,
  }),
]);
export type Clause = z.infer<typeof clause>;
export type Op = Clause['op'];

/** In a segment of another model; without `model`, in an earlier segment of the same rules (its condition, whatever else matched). */
const member = z.object({ member: z.string(), model: z.optional(z.string()) });
export type Member = z.infer<typeof member>;

/** Any nesting of all / any / not over clauses. */
export type Condition = Clause | Member | { all: Condition[] } | { any: Condition[] } | { not: Condition };
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    clause,
    member,
    z.object({ all: z.array(condition) }),
    z.object({ any: z.array(condition) }),
    z.object({ not: condition }),
  ]),
);

/** The clauses and memberships of a condition, in its order. */
export function leavesOf(tree: Condition): (Clause | Member)[] {
  if ('all' in tree) return tree.all.flatMap(leavesOf);
  if ('any' in tree) return tree.any.flatMap(leavesOf);
  if ('not' in tree) return leavesOf(tree.not);
  return [tree];
}

/** What a leaf looks at: its field, or `member:<segment>` for a segment of another model. */
export const lookedAt = (leaf: Clause | Member): string => ('field' in leaf ? leaf.field : `member:${leaf.member}`);

/** The same tree with every leaf replaced. */
export function mapLeaves(tree: Condition, change: (leaf: Clause | Member) => Condition): Condition {
  if ('all' in tree) return { all: tree.all.map((part) => mapLeaves(part, change)) };
  if ('any' in tree) return { any: tree.any.map((part) => mapLeaves(part, change)) };
  if ('not' in tree) return { not: mapLeaves(tree.not, change) };
  return change(tree);
}
