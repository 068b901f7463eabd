import type { Placed } from './drawn';
import { type Plan, planOf, type Shape, spotOf } from './spot';

/** Keeps the plan by which the badges of a list stand, while it fits. */
export type Planner = {
  /** Gives each badge its spot. */
  setSpots: (placed: readonly Placed[]) => void;
  /** How much of each badge is shown where there is room. True = that is another than before. */
  setDensity: (most: Shape) => boolean;
  forget: () => void;
};

export function makePlanner(): Planner {
  let plan: Plan | null = null;
  let most: Shape = 'full';
  let width = 0;
  return {
    setSpots(placed) {
      const first = placed[0]?.row.box;
      const now = first ? Math.round(first.right - first.left) : 0;
      if (Math.abs(now - width) > 1) plan = null;
      width = now;
      if (placed.every(({ drawn }) => drawn.spot)) return;
      plan = planOf(
        placed.map(({ drawn }) => drawn.room),
        plan,
        most,
      );
      for (const { drawn } of placed) drawn.spot = spotOf(drawn.room, plan);
    },
    setDensity(next) {
      if (next === most) return false;
      most = next;
      plan = null;
      return true;
    },
    forget() {
      plan = null;
    },
  };
}
