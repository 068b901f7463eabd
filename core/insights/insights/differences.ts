import * as z from 'zod/mini';
import { chancesOf, contrastsOf } from '../contrast/contrasts';
import { defineInsight, membersOf } from '../insight';

const difference = z.object({
  field: z.string(),
  kind: z.enum(['number', 'levels']),
  /** Of numbers the standardised difference from everybody else (Cohen's d, signed), of levels Cramér's V (0–1). */
  by: z.number(),
  /** How many are known in the segment, and elsewhere. */
  here: z.number(),
  elsewhere: z.number(),
  /** The chance of one as large if the segments meant nothing, with all differences that are looked at paid for. */
  p: z.number(),
});
const row = z.object({
  segment: z.string(),
  customers: z.number(),
  /** The variance within as a share of that of everybody, over the numeric columns: 1 = as mixed as the whole. Null without any. */
  within: z.nullable(z.number()),
  /** The surest first. */
  differences: z.array(difference),
});

/**
 * Differentiable, in Kotler & Keller's words: do the segments differ in anything but what they were made by, and are their members
 * alike? Looked at are only columns that the method does not use: that big spenders spend more is no finding.
 */
export default defineInsight({
  id: 'differences',
  name: 'Alike within, different between',
  result: z.object({
    /** How much of a column lies between the segments, 0–1: η² of numbers, Cramér's V of levels. The most first. */
    columns: z.array(z.object({ field: z.string(), kind: z.enum(['number', 'levels']), between: z.number() })),
    segments: z.array(row),
  }),
  needs: [],
  compute(scene) {
    const unused = contrastsOf(scene).filter(({ used }) => !used);
    const chances = chancesOf(scene);
    const segments = membersOf(scene).map(({ segment, members }, group) => {
      const differences = unused.flatMap(({ column: { field, kind }, effects }) => {
        const effect = effects[group];
        const p = chances.get(field)?.[group] ?? Number.NaN;
        return effect && !Number.isNaN(p)
          ? [{ field, kind, by: effect.by, here: effect.here, elsewhere: effect.elsewhere, p }]
          : [];
      });
      const within = unused.flatMap((contrast) => contrast.within[group] ?? []);
      return {
        segment,
        customers: members.length,
        within: within.length === 0 ? null : within.reduce((sum, one) => sum + one, 0) / within.length,
        differences: differences.sort(
          (a, b) => a.p - b.p || Math.abs(b.by) - Math.abs(a.by) || (a.field < b.field ? -1 : 1),
        ),
      };
    });
    const columns = unused
      .flatMap(({ column: { field, kind }, between }) => (between === null ? [] : [{ field, kind, between }]))
      .sort((a, b) => b.between - a.between || (a.field < b.field ? -1 : 1));
    return { columns, segments };
  },
});
