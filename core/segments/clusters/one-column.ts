import * as z from 'zod/mini';

/** A span of one column that says who is in a cluster; an absent end is open, both ends belong to it. */
export const span = z.object({
  field: z.string(),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  /** Of those in the span, the share in the cluster; of the cluster, the share in the span. */
  precision: z.number(),
  recall: z.number(),
});
export type Span = z.infer<typeof span>;

/** From here on the cluster is the rule, and the rule is easier to say, to check and to use elsewhere. */
const enough = 0.95;

/** The span of one column that the cluster comes down to, or null where it takes more than one. */
export function spanOf(
  fields: readonly string[],
  raw: readonly (readonly number[])[],
  isIn: (row: number) => boolean,
): Span | null {
  const spans = fields.map((field, at) =>
    bestSpan(
      field,
      raw.map((row) => row[at] ?? 0),
      isIn,
    ),
  );
  const [best] = spans.sort((a, b) => b.precision + b.recall - a.precision - a.recall);
  return best && best.precision >= enough && best.recall >= enough && (best.from !== null || best.to !== null)
    ? best
    : null;
}

/** The span with the most members over others in it: the largest sum of neighbours (Kadane's way), equal values together. */
function bestSpan(field: string, values: readonly number[], isIn: (row: number) => boolean): Span {
  const counts = new Map<number, { inside: number; others: number }>();
  for (const [row, value] of values.entries()) {
    const count = counts.get(value) ?? { inside: 0, others: 0 };
    count[isIn(row) ? 'inside' : 'others'] += 1;
    counts.set(value, count);
  }
  const steps = [...counts].sort(([a], [b]) => a - b);
  const members = steps.reduce((sum, [, { inside }]) => sum + inside, 0);
  let [best, run, first] = [{ gain: 0, from: 0, to: -1 }, 0, 0];
  for (const [at, [, { inside, others }]] of steps.entries()) {
    if (run <= 0) [run, first] = [0, at];
    run += inside - others;
    if (run > best.gain) best = { gain: run, from: first, to: at };
  }
  const within = steps.slice(best.from, best.to + 1);
  const inside = within.reduce((sum, [, count]) => sum + count.inside, 0);
  const all = within.reduce((sum, [, count]) => sum + count.inside + count.others, 0);
  return {
    field,
    from: best.from === 0 ? null : (steps[best.from]?.[0] ?? null),
    to: best.to === steps.length - 1 ? null : (steps[best.to]?.[0] ?? null),
    precision: all === 0 ? 0 : inside / all,
    recall: members === 0 ? 0 : inside / members,
  };
}
