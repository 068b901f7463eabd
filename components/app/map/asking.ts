import type { CustomerMap } from '@/core/insights/map/draw-map';
import type { Problem } from '@/core/problem';
import type { ShownField } from '@/core/segments/distribution';

export type View = 'rfm' | 'columns' | 'risk';
export type Ask =
  | { ask: 'open'; list: string; today: string }
  /** `fields`: the two columns, or null = those that tell the segments apart best. */
  | { ask: 'map'; view: View; fields: [string, string] | null };

/** `fields`: those that can be an axis; `used`: the two that are, of two columns. */
export type Drawing = { map: CustomerMap; fields: ShownField[]; used: [string, string] | null };
export type Answer =
  | { answer: 'opened' }
  | { answer: 'drawn'; drawing: Drawing }
  | { answer: 'problem'; problem: Problem; fields: ShownField[] };
