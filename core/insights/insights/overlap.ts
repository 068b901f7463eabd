import * as z from 'zod/mini';
import { isKnownMethod, methodOf } from '../../segments/index';
import type { SegmentModel } from '../../segments/model';
import { labelsOf } from '../contrast/labels';
import { defineInsight, type Scene } from '../insight';

/** Above this Jaccard index two segments are the same one under two names. */
const sameAbove = 0.8;

const pair = z.object({
  segment: z.string(),
  /** The id of the other segmentation, and its segment. */
  model: z.string(),
  other: z.string(),
  /** In both. */
  both: z.number(),
  /** In both as a share of those in one of them at least (Jaccard 1901), of the segment, and of the other; 0–1. */
  jaccard: z.number(),
  ofSegment: z.number(),
  ofOther: z.number(),
  /** The same segment twice. */
  same: z.boolean(),
});

/** Which segments of the user's other segmentations have the same members; those without a common member are left out. */
export default defineInsight({
  id: 'overlap',
  name: 'Overlap with other segmentations',
  result: z.object({
    /** How many other segmentations were looked at. */
    others: z.number(),
    /** The most alike first. */
    pairs: z.array(pair),
  }),
  needs: [],
  compute(scene) {
    const others = (scene.others ?? []).filter((model) => model.id !== scene.model.id && isKnownMethod(model));
    const pairs = others.flatMap((other) => pairsWith(scene, other));
    const order = ({ segment, model, other }: (typeof pairs)[number]) => JSON.stringify([model, segment, other]);
    return {
      others: others.length,
      pairs: pairs.sort((a, b) => b.jaccard - a.jaccard || (order(a) < order(b) ? -1 : 1)),
    };
  },
});

function pairsWith(scene: Scene, other: SegmentModel) {
  const { model, placed, asOf, memberOf } = scene;
  const method = methodOf(other);
  const mine = labelsOf(scene);
  const theirs = labelsOf({
    model: other,
    asOf,
    placed: placed.map(({ customer }) => ({ customer, placement: method.assign(customer, other, asOf, memberOf) })),
  });
  const sizes = { mine: new Map<number, number>(), theirs: new Map<number, number>() };
  const both = new Map<number, number>();
  const add = (counts: Map<number, number>, key: number) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const columns = other.segments.length;
  mine.forEach((segment, at) => {
    const another = theirs[at] ?? -1;
    if (segment >= 0) add(sizes.mine, segment);
    if (another >= 0) add(sizes.theirs, another);
    if (segment >= 0 && another >= 0) add(both, segment * columns + another);
  });
  return [...both].map(([cell, count]) => {
    const [segment, another] = [Math.floor(cell / columns), cell % columns];
    const [a, b] = [sizes.mine.get(segment) ?? 0, sizes.theirs.get(another) ?? 0];
    const jaccard = count / (a + b - count);
    return {
      segment: model.segments[segment]?.key ?? '',
      model: other.id,
      other: other.segments[another]?.key ?? '',
      both: count,
      jaccard,
      ofSegment: count / a,
      ofOther: count / b,
      same: jaccard > sameAbove,
    };
  });
}
