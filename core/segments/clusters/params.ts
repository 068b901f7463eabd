import * as z from 'zod/mini';

const howMany = z.int().check(z.gte(2), z.lte(10));
export const params = z.object({
  /** Fields and `own:` columns; left out, those that suit are chosen. Numbers all: k-means; else distances of Gower and k-medoids. */
  fields: z.optional(z.array(z.string()).check(z.minLength(2), z.maxLength(20))),
  /** The most groups that are looked for. */
  most: z._default(howMany, 8),
  /** Exactly so many, natural or not: useful slices for who wants them, and called not natural where they are not. */
  k: z.optional(howMany),
});
export type ClustersParams = z.infer<typeof params>;
