import type affinity from '@/core/insights/insights/affinity';
import type breadth from '@/core/insights/insights/breadth';
import type drift from '@/core/insights/insights/drift';
import type evidence from '@/core/insights/insights/evidence';
import type migration from '@/core/insights/insights/migration';
import type money from '@/core/insights/insights/money';
import type overlap from '@/core/insights/insights/overlap';
import type potential from '@/core/insights/insights/potential';
import type price from '@/core/insights/insights/price';
import type profile from '@/core/insights/insights/profile';
import type quotes from '@/core/insights/insights/quotes';
import type { Problem } from '@/core/problem';
import type { ShallowRule } from '@/core/segments/clusters/shallow-rule';

type Of<I extends { compute: (...given: never[]) => unknown }> = ReturnType<I['compute']>;
/** What is worth knowing of the segments of one segmentation. */
export type Known = {
  breadth: Of<typeof breadth>['segments'];
  profile: Of<typeof profile>['segments'];
  migration: Of<typeof migration>;
  money: Of<typeof money>;
  potential: Of<typeof potential>;
  affinity: Of<typeof affinity>;
  price: Of<typeof price>;
  quotes: Of<typeof quotes>['segments'];
  drift: Of<typeof drift>;
  evidence: Of<typeof evidence>;
};
export type Overlap = Of<typeof overlap>['pairs'];

/** What the worker is asked of a segmentation, by its id. `since` = ISO instant from which on moves are told. */
export type Ask = { model: string; today: string } & (
  | { ask: 'know'; since: string }
  /** Of it only who moved from where to where. */
  | { ask: 'flow'; since: string }
  | { ask: 'overlap'; other: string }
  /** The segment as a rule of a few questions. */
  | { ask: 'rule'; segment: string }
);
export type Answer =
  | { answer: 'known'; known: Known }
  | { answer: 'flow'; migration: Known['migration'] }
  | { answer: 'overlap'; pairs: Overlap }
  | { answer: 'rule'; rule: ShallowRule | null }
  | { answer: 'problem'; problem: Problem };
