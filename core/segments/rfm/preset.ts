import type { Segment } from '../segment';

/** A group of a map. `rank` tells better from worse, 0 the worst; groups that differ in kind only share one. */
export type Group = Segment & { rank: number };

/** A published (or our own) way to make groups of the three scores. */
export type Preset = {
  id: string;
  name: string;
  /** Where it was published. */
  source: string;
  /** Scores run from 1 to `of`. */
  of: 3 | 5;
  /** Days since the last order up to which each score is given, best first; null = by rank among the customers. */
  recencyDays: readonly number[] | null;
  /** Does its map tell frequency from money, so that one can't stand in for the other? */
  needsAll: boolean;
  groups: readonly Group[];
  /** Total: every cell of scores has exactly one group's key. */
  groupOf: (recency: number, frequency: number, monetary: number) => string;
};

/** People who have not ordered yet have no scores; they are a group of their own in every preset, and not lost customers. */
export const prospects: Segment = { key: 'prospects', name: 'Prospects', goal: 'acquire', tone: 'new' };
