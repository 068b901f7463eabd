import * as z from 'zod/mini';

const sign = z.enum([',', '.']);
export type DecimalSign = z.infer<typeof sign>;

/**
 * What the cells of a column have shown so far of how it writes numbers. Counts only ever grow, so that pages add up and the
 * order of rows and pages never matters.
 */
export const numberFormat = z.object({
  /** Cells that are numbers only when this is the decimal sign. */
  proof: z.object({ ',': z.number(), '.': z.number() }),
  /** Cells with one sign before exactly three digits ("1.234"): a group of thousands, or decimals. By that sign. */
  open: z.object({ ',': z.number(), '.': z.number() }),
  /** Among the open ones: those that end in a zero, and those with a currency whose amounts have no three decimals. */
  zeros: z.number(),
  priced: z.number(),
  /** Whole numbers without any separator: 1–999, and from 1,000. */
  small: z.number(),
  large: z.number(),
  /** ISO codes of the currencies named, and how often. */
  currencies: z.record(z.string(), z.number()),
  /** Numbers that stand for "missing" here (999, -99), found by their distance from all others. */
  codes: z.array(z.number()),
  /** A few of the open texts, for the question; the first by alphabet, so that the order of pages never matters. */
  samples: z.array(z.string()),
  /** The reading in use, whether the column itself decides it, and the reading it overruled, until the user has answered. */
  decimal: z.nullable(sign),
  decided: z.boolean(),
  was: z.nullable(sign),
  /** The user's own words. `scale` multiplies every number (1000 under "Omsättning (tkr)"). */
  answers: z.object({ decimal: z.optional(sign), currency: z.optional(z.string()), scale: z.optional(z.number()) }),
});
export type NumberFormat = z.infer<typeof numberFormat>;

export const newNumberFormat = (): NumberFormat => ({
  proof: { ',': 0, '.': 0 },
  open: { ',': 0, '.': 0 },
  zeros: 0,
  priced: 0,
  small: 0,
  large: 0,
  currencies: {},
  codes: [],
  samples: [],
  decimal: null,
  decided: true,
  was: null,
  answers: {},
});
