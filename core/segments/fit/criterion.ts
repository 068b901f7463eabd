import * as z from 'zod/mini';

const side = z.enum(['fit', 'engagement']);
export type Side = z.infer<typeof side>;

/** What earns points. Those of one group are capped together, so that one thing said twice does not count twice. */
export const criterion = z.discriminatedUnion('by', [
  /** By the name of a value (a class of `classes.ts`, else the value itself, in small letters); a name that is not there earns `otherwise`. */
  z.object({
    by: z.literal('name'),
    field: z.string(),
    side,
    group: z.string(),
    points: z.record(z.string(), z.number()),
    otherwise: z._default(z.number(), 0),
  }),
  /** By days that have gone by: all points today, half of them after each half-life. */
  z.object({ by: z.literal('days'), field: z.string(), side, group: z.string(), points: z.number() }),
]);
export type Criterion = z.infer<typeof criterion>;
