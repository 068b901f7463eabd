import * as z from 'zod/mini';
import type { Kind } from './fields';

/** A civil date in the user's own calendar, `YYYY-MM-DD`. Day arithmetic on it has no clock changes to fall over. */
export const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A number that the source gave only as a range ("51-200", "10,001+"); an absent end is open. */
export const range = z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()) });
export type Range = z.infer<typeof range>;

/** An amount with its currency (ISO 4217), or null where the source names none. Never summed across currencies. */
export const money = z.object({ amount: z.number(), currency: z.nullable(z.string()) });
export type Money = z.infer<typeof money>;

/** The one place that says which type a kind has. */
export const valueOfKind = {
  text: z.string(),
  number: z.union([z.number(), range]),
  money,
  date: civilDate,
  category: z.string(),
  tags: z.array(z.string()),
  scale: z.number(),
  yesNo: z.boolean(),
} as const satisfies Record<Kind, z.ZodMiniType>;

export type ValueOfKind<K extends Kind> = z.infer<(typeof valueOfKind)[K]>;
export type Value = ValueOfKind<Kind>;
