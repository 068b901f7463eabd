import * as z from 'zod/mini';
import { type Feature, feature } from './feature';
import { kinds } from './outcome';

export const params = z.object({
  /** The column that says yes and no, or a stage that is won or lost; left out, the one whose header says so most plainly. */
  target: z.optional(z.string()),
  /** The value that counts as yes, where the column does not say yes and no. */
  yes: z.optional(z.string()),
  /** What a yes means; left out, what the header says. */
  outcome: z.optional(z.enum(kinds)),
  /** What to learn from; left out, every column that says nothing personal and does not give the outcome away. */
  features: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** How hard weights are drawn to nothing, for columns of deviation 1 (scikit-learn's 1 / C). */
  ridge: z._default(z.number().check(z.positive()), 1),
});
export type PropensityParams = z.infer<typeof params>;

const learned = z.object({
  feature,
  /** Of its columns, in log odds. */
  weights: z.array(z.number()),
  /** What it adds to a score on average: reasons are told from there. */
  usual: z.number(),
  /** Least and most that it added for anybody learned from: between these a missing value lies. */
  low: z.number(),
  high: z.number(),
});
export type Learned = z.infer<typeof learned> & { feature: Feature };

export const data = z.object({
  target: z.object({ field: z.string(), yes: z.nullable(z.string()) }),
  kind: z.enum(kinds),
  intercept: z.number(),
  learned: z.array(learned),
  /** Share of yes among those whose outcome is known. */
  usual: z.number(),
  /** Scores (log odds) from which on somebody is likely, or may be. */
  cuts: z.object({ likely: z.number(), possible: z.number() }),
  /** Chances against what came, in tenths of the customers kept aside, by rising chance. */
  tenths: z.array(z.object({ customers: z.number(), predicted: z.number(), came: z.number() })),
  /** Columns that alone foretell too well to be true, with how well (AUC): they were not learned from. */
  leaks: z.array(z.object({ field: z.string(), alone: z.number() })),
});
export type PropensityData = z.infer<typeof data>;
