import * as z from 'zod/mini';
import { defineInsight, membersOf } from '../insight';

/** Above this share of everybody a segment hardly says anything of its members. */
const tooBroad = 0.4;
/** Below this many people a campaign of its own does not pay, and no figure of it can be trusted. */
const tooNarrow = 30;

const row = z.object({
  segment: z.string(),
  customers: z.number(),
  share: z.number(),
  breadth: z.enum(['broad', 'narrow', 'fit', 'empty']),
});

/** Substantial, in Kotler & Keller's words: large enough to be worth an effort, and not so large that it is everybody. */
export default defineInsight({
  id: 'breadth',
  name: 'Too broad or too narrow',
  result: z.object({ segments: z.array(row) }),
  needs: [],
  compute(scene) {
    const everybody = scene.placed.length;
    const breadthOf = (size: number) => {
      if (size === 0) return 'empty';
      if (size > everybody * tooBroad) return 'broad';
      return size < tooNarrow ? 'narrow' : 'fit';
    };
    return {
      segments: membersOf(scene).map(({ segment, members: { length } }) => {
        const share = everybody === 0 ? 0 : length / everybody;
        return { segment, customers: length, share, breadth: breadthOf(length) } as const;
      }),
    };
  },
});
