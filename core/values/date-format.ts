import * as z from 'zod/mini';

const order = z.enum(['DMY', 'MDY', 'YMD']);

/** What the cells of a column have shown so far of how it writes dates. Counts only grow: the order of pages never matters. */
export const dateFormat = z.object({
  /** Cells whose numbers need an order, and how many of them are a date under each. */
  cells: z.number(),
  fits: z.object({ DMY: z.number(), MDY: z.number(), YMD: z.number() }),
  /** Cells that are different dates under different orders. */
  open: z.number(),
  /** A few of the open texts, for the question. */
  samples: z.array(z.string()),
  /** The reading in use, whether the column itself decides it, the reading it overruled, and the user's own word. */
  order: z.nullable(order),
  decided: z.boolean(),
  was: z.nullable(order),
  answer: z.optional(order),
});
export type DateFormat = z.infer<typeof dateFormat>;

export const newDateFormat = (): DateFormat => ({
  cells: 0,
  fits: { DMY: 0, MDY: 0, YMD: 0 },
  open: 0,
  samples: [],
  order: null,
  decided: true,
  was: null,
});
