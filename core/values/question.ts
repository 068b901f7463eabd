import * as z from 'zod/mini';

/** A value as a question shows it; formatted last, in the reader's language. */
const sample = z.union([
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('date'), value: z.string() }),
  z.object({ kind: z.literal('money'), value: z.number(), currency: z.nullable(z.string()) }),
  z.object({ kind: z.literal('text'), value: z.string() }),
]);
export type Sample = z.infer<typeof sample>;

/**
 * Something about a column that its cells do not decide. Every reading is shown on the same cells; `chosen` is used until
 * the user answers.
 */
export const question = z.object({
  header: z.string(),
  about: z.enum(['decimal', 'dateOrder', 'currency', 'scale', 'kind']),
  /** Nothing decides; cells contradict each other; or new cells overrule what was read before. */
  why: z.enum(['undecided', 'mixed', 'changed']),
  chosen: z.string(),
  readings: z.array(z.object({ choice: z.string(), samples: z.array(z.object({ text: z.string(), value: sample })) })),
});
export type Question = z.infer<typeof question>;

/** What a question shows of all it is about: three texts, the first by alphabet, so that no order of rows or pages matters. */
export const sampleOf = (texts: readonly string[]): string[] => [...new Set(texts)].sort().slice(0, 3);
