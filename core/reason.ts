import * as z from 'zod/mini';

/** A value as it can be shown: numbers and money are formatted last, in the reader's language. */
export const shown = z.union([
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('money'), value: z.number(), currency: z.nullable(z.string()) }),
  z.object({ kind: z.literal('days'), value: z.number() }),
  z.object({ kind: z.literal('date'), value: z.string() }),
  z.object({ kind: z.literal('text'), value: z.string() }),
  z.object({ kind: z.literal('yesNo'), value: z.boolean() }),
  z.object({ kind: z.literal('range'), from: z.nullable(z.number()), to: z.nullable(z.number()) }),
]);
export type Shown = z.infer<typeof shown>;

/**
 * Why a customer is in a segment, as data that holds the numbers that decided. `field` is a field key or `own:<header>`.
 * `passed` tells ✔ from ✘ where a rule was checked.
 */
export const reason = z.discriminatedUnion('kind', [
  /** A value was held against a limit or a list of values. */
  z.object({
    kind: z.literal('limit'),
    field: z.string(),
    value: shown,
    test: z.enum(['=', '≠', '<', '≤', '>', '≥', 'between', 'one of', 'none of', 'contains', 'without']),
    limit: z.array(shown),
    passed: z.boolean(),
  }),
  /** A score out of `of`, from where the value stands among everybody: `above` = share of customers it beats, 0–1. */
  z.object({
    kind: z.literal('score'),
    field: z.string(),
    value: shown,
    score: z.number(),
    of: z.number(),
    above: z.nullable(z.number()),
  }),
  /** The answer hangs on a field that has no value (or only a range that does not decide). */
  z.object({ kind: z.literal('missing'), field: z.string() }),
  /** Whether a field has a value at all was what the rule asked. */
  z.object({
    kind: z.literal('known'),
    field: z.string(),
    known: z.boolean(),
    passed: z.boolean(),
  }),
  /** Membership in another segment was what the rule asked. */
  z.object({ kind: z.literal('member'), segment: z.string(), passed: z.boolean() }),
  /** A value that the answer rests on, as it stood there. */
  z.object({ kind: z.literal('value'), field: z.string(), value: shown }),
  /**
   * What is to be expected of the customer over so many days, with the ends between which it lies eight times in ten. `alive` = the
   * chance of still buying, 0–1; `nextOrder` = its date, if they still do.
   */
  z.object({
    kind: z.literal('forecast'),
    what: z.enum(['alive', 'orders', 'spend', 'nextOrder']),
    days: z.number(),
    value: shown,
    low: shown,
    high: shown,
  }),
  /** The same from too few customers for a figure. */
  z.object({
    kind: z.literal('band'),
    what: z.enum(['alive', 'orders', 'spend']),
    days: z.number(),
    band: z.enum(['low', 'middle', 'high']),
  }),
  /** Days since the last order against the usual gap in days, the customer's own or that of the list; `late` = how many gaps. */
  z.object({ kind: z.literal('rhythm'), days: z.number(), gap: z.number(), late: z.number(), own: z.boolean() }),
  /** A value that brings the customer to this group: the middle one (median) of its members, and of everybody else. */
  z.object({ kind: z.literal('typical'), field: z.string(), value: shown, here: shown, elsewhere: shown }),
  /** A name or an answer that brings the customer to this group: the share of its members who have it, and of everybody else, 0–1. */
  z.object({ kind: z.literal('share'), field: z.string(), value: shown, here: z.number(), elsewhere: z.number() }),
  /** A sentence of the customer’s own about a need (a column), or against it. */
  z.object({
    kind: z.literal('said'),
    field: z.string(),
    text: z.string(),
    about: z.string(),
    against: z.boolean(),
  }),
  /** The question goes against the others of its kind, so its answers count the other way round. */
  z.object({ kind: z.literal('reversed'), field: z.string() }),
  /** Answers count by how far they are from the customer’s own mean answer: who rates everything high wants nothing more. */
  z.object({ kind: z.literal('centred'), mean: z.number() }),
  /** So many questions got one and the same answer, which says little. */
  z.object({ kind: z.literal('sameAnswer'), answers: z.number() }),
  /** Hardly nearer to this group than to that one. */
  z.object({ kind: z.literal('borderline'), segment: z.string() }),
  /**
   * Points of a card that the value earned, of so many that could be had there; `halfLife` = after how many days without anything
   * they are halved, null where they stay.
   */
  z.object({
    kind: z.literal('points'),
    field: z.string(),
    value: shown,
    points: z.number(),
    of: z.number(),
    halfLife: z.nullable(z.number()),
  }),
  /** A side of the card added up: what is missing leaves it between two numbers, and perhaps between levels. */
  z.object({
    kind: z.literal('sum'),
    what: z.enum(['fit', 'engagement']),
    low: z.number(),
    high: z.number(),
    of: z.number(),
    levels: z.array(z.enum(['low', 'middle', 'high'])),
  }),
  /** The chance of what is foretold, 0–1, between two ends where a value is missing; `usual` = its share of those whose outcome is known. */
  z.object({ kind: z.literal('chance'), low: z.number(), high: z.number(), usual: z.number() }),
  /** A value, or that there is none, that makes the odds so many `times` greater (or smaller, where it speaks against). */
  z.object({
    kind: z.literal('factor'),
    field: z.string(),
    value: z.nullable(shown),
    times: z.number(),
    speaks: z.enum(['for', 'against']),
  }),
  /** The smallest change of one value that would move the customer to another segment. `by` has the sign of the change. */
  z.object({
    kind: z.literal('flip'),
    field: z.string(),
    to: shown,
    by: z.nullable(shown),
    segment: z.string(),
    segmentName: z.string(),
  }),
]);
export type Reason = z.infer<typeof reason>;
export type Flip = Extract<Reason, { kind: 'flip' }>;
