import * as z from 'zod/mini';
import { shown } from '../../reason';
import { medianOf } from '../../segments/numbers/median';
import type { NumberColumn } from '../columns/column';
import { labelsOf } from '../contrast/labels';
import { type Trait, traitsOf } from '../contrast/traits';
import { defineInsight, membersOf } from '../insight';

/** A small effect by Cohen 1988: smaller differences are there, but nobody acts on them. */
const worthSaying = 0.2;
/** Each way; more are not read. */
const mostShown = 3;

const base = { field: z.string(), used: z.boolean(), by: z.number() };
const difference = z.discriminatedUnion('kind', [
  /** `here` and `elsewhere`: the middle value (median) of the members, and of everybody else. */
  z.object({ ...base, kind: z.literal('number'), here: shown, elsewhere: shown }),
  /** The shares of those known who have this level, 0–1. */
  z.object({ ...base, kind: z.literal('level'), level: shown, here: z.number(), elsewhere: z.number() }),
]);
type Difference = z.infer<typeof difference>;

/**
 * What sets a segment apart: where its members have most more, and most less, than everybody else, with the values as they stand.
 * `used` = the method looks at it, so it is how the segment was made; the rest is what one learns of it.
 */
export default defineInsight({
  id: 'profile',
  name: 'What sets it apart',
  result: z.object({
    segments: z.array(z.object({ segment: z.string(), more: z.array(difference), less: z.array(difference) })),
  }),
  needs: [],
  compute(scene) {
    const labels = labelsOf(scene);
    const traits = traitsOf(scene);
    return {
      segments: membersOf(scene).map(({ segment }, group) => {
        const strong = (traits[group] ?? []).filter(({ by }) => Math.abs(by) >= worthSaying);
        return {
          segment,
          more: shownOf(
            strong.filter(({ by }) => by > 0),
            labels,
            group,
          ),
          less: shownOf(
            strong.filter(({ by }) => by < 0),
            labels,
            group,
          ),
        };
      }),
    };
  },
});

/** The first of them that show it: means that differ where the middle values do not are of a few, and “1 order, elsewhere 1” says nothing. */
function shownOf(traits: readonly Trait[], labels: Int32Array, group: number): Difference[] {
  const found: Difference[] = [];
  for (const trait of traits) {
    if (found.length === mostShown) break;
    const { used, by } = trait;
    const { field } = trait.column;
    if ('level' in trait) {
      const { level, here, elsewhere } = trait;
      found.push({ kind: 'level', field, used, by, level, here, elsewhere });
      continue;
    }
    const here = middleOf(trait.column, labels, (label) => label === group);
    const elsewhere = middleOf(trait.column, labels, (label) => label >= 0 && label !== group);
    if (JSON.stringify(here) !== JSON.stringify(elsewhere))
      found.push({ kind: 'number', field, used, by, here, elsewhere });
  }
  return found;
}

function middleOf({ values, show }: NumberColumn, labels: Int32Array, isIn: (label: number) => boolean) {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (isIn(labels[at] as number) && !Number.isNaN(value)) known[count++] = value;
  }
  return show(medianOf(known.subarray(0, count)));
}
