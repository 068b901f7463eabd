import * as z from 'zod/mini';

/** What tells the list that the user chose from the others of a page, at the next visit too: the way down to it, and its headers. */
export const choice = z.object({
  way: z.string().check(z.maxLength(2000)),
  heads: z.string().check(z.maxLength(2000)),
});
export type Choice = z.infer<typeof choice>;
