import * as z from 'zod/mini';

const howMany = z.int().check(z.gte(2), z.lte(10));
export const params = z.object({
  /** The questions, as `own:` columns or fields; left out, those that were answered on one scale, as many as there are. */
  fields: z.optional(z.array(z.string()).check(z.minLength(3), z.maxLength(60))),
  /** Columns with free text, of which sentences are quoted; left out, those of the list. They decide nothing. */
  texts: z.optional(z.array(z.string())),
  most: z._default(howMany, 8),
  k: z.optional(howMany),
});
export type NeedsParams = z.infer<typeof params>;
