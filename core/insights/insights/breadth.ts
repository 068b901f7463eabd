import * as z from 'zod/mini';
import { shown } from '../../reason';
import { columnsOf } from '../columns/columns-of';
import { labelsOf } from '../contrast/labels';
import { bestSplit } from '../contrast/split';
import { traitsOf } from '../contrast/traits';
import { defineInsight, membersOf } from '../insight';

/** Above this share of everybody a segment hardly says anything of its members. */
const tooBroad = 0.4;
/** Below this many people a campaign of its own does not pay, and no figure of it can be trusted. */
const tooNarrow = 30;
/** Where the members differ from everybody else by less than this (standard deviations, a small effect by Cohen 1988) they are anybody. */
const anybody = 0.2;

const split = z.object({
  field: z.string(),
  test: z.enum(['>', '=']),
  limit: shown,
  inside: z.number(),
  outside: z.number(),
  differs: z.object({ field: z.string(), by: z.number() }),
});
const row = z.object({
  segment: z.string(),
  customers: z.number(),
  share: z.number(),
  breadth: z.enum(['broad', 'narrow', 'fit', 'empty']),
  /** Too broad by its size, or because its members are like everybody else. */
  because: z.nullable(z.enum(['size', 'alike'])),
  /** The largest standardised difference in a column that the method does not use; null where there is no such column. */
  apart: z.nullable(z.object({ field: z.string(), by: z.number() })),
  /** Of one that is too broad: the field that divides it best. */
  split: z.nullable(split),
});

/** Substantial, in Kotler & Keller's words: large enough to be worth an effort, and not so large that it is everybody. */
export default defineInsight({
  id: 'breadth',
  name: 'Too broad or too narrow',
  result: z.object({ segments: z.array(row) }),
  needs: [],
  compute(scene) {
    const everybody = scene.placed.length;
    const traits = traitsOf(scene);
    const labels = labelsOf(scene);
    return {
      segments: membersOf(scene).map(({ segment, members: { length } }, group) => {
        const share = everybody === 0 ? 0 : length / everybody;
        const strongest = (traits[group] ?? []).find(({ used }) => !used);
        const apart = strongest ? { field: strongest.column.field, by: strongest.by } : null;
        const because = share > tooBroad ? 'size' : apart && Math.abs(apart.by) < anybody ? 'alike' : null;
        const breadth = length === 0 ? 'empty' : length < tooNarrow ? 'narrow' : because ? 'broad' : 'fit';
        const isBroad = breadth === 'broad';
        return {
          segment,
          customers: length,
          share,
          breadth,
          because: isBroad ? because : null,
          apart,
          split: isBroad ? bestSplit(columnsOf(scene), labels, group) : null,
        } as const;
      }),
    };
  },
});
