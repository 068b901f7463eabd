import * as z from 'zod/mini';
import { criterion } from './criterion';
import { defaultCriteria } from './default-card';

const share = z.number().check(z.gt(0), z.lt(1));
/** From these shares of the points that can be had a side is middling, and high. */
const cuts = z.object({ middle: share, high: share });

export const params = z.object({
  criteria: z._default(z.array(criterion).check(z.minLength(1)), defaultCriteria),
  /** The most points that a group may come to; one that is not named has no cap. */
  caps: z._default(z.record(z.string(), z.number()), { person: 25, company: 20 }),
  cuts: z._default(z.object({ fit: cuts, engagement: cuts }), {
    fit: { middle: 0.3, high: 0.6 },
    engagement: { middle: 0.3, high: 0.6 },
  }),
  /** Days after which an activity is worth half. */
  halfLife: z._default(z.number().check(z.positive()), 30),
  /** Industries that fit. Left out, those in which the list has customers already; where it has none, industry is no criterion. */
  industries: z.optional(z.array(z.string())),
});
export type FitParams = z.infer<typeof params>;

export const data = z.object({
  /** Those of which the list says enough. */
  criteria: z.array(criterion),
  caps: z.record(z.string(), z.number()),
  cuts: z.object({ fit: cuts, engagement: cuts }),
  halfLife: z.number(),
  industries: z.array(z.string()),
  /** Were the industries taken from this list? */
  learned: z.boolean(),
  /** Which of the two says whether somebody is a customer or lost already; null where the list does not say. */
  standing: z.nullable(z.enum(['stage', 'status'])),
});
export type FitData = z.infer<typeof data>;
