import type { Customer } from '../../../customer/customer';
import type { Placement } from '../../method';
import { encode, measureOf } from './column';
import { isKnownEnough } from './fit';
import { apart, type MixedColumn } from './gower';
import type { MixedData, MixedGroup } from './group';

/** The nearest group, the next, and how clear it is: 0 = as near to both, 1 = like the medoid in everything. */
export type NearestMedoid = { group: MixedGroup; next: MixedGroup; margin: number };

export const codesOf = (customer: Customer, { columns }: MixedData): number[] =>
  columns.map((column) => encode(column, customer));

/** How far a customer is from a group in each column, NaN where that can’t be said. */
export const gapsTo = (codes: readonly number[], { medoid }: MixedGroup, measures: readonly Measure[]): number[] =>
  codes.map((code, at) => apart(measures[at] ?? 'name', code, medoid[at] ?? Number.NaN));
type Measure = MixedColumn['measure'];

function distanceTo(codes: readonly number[], group: MixedGroup, measures: readonly Measure[]): number {
  const gaps = gapsTo(codes, group, measures).filter((gap) => !Number.isNaN(gap));
  return gaps.length === 0 ? 1 : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

export function nearestMedoid(codes: readonly number[], { columns, groups }: MixedData): NearestMedoid | null {
  const measures = columns.map(measureOf);
  const [best, second] = groups
    .map((group) => ({ group, distance: distanceTo(codes, group, measures) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best || !second) return null;
  const margin = second.distance > 0 ? (second.distance - best.distance) / second.distance : 0;
  return { group: best.group, next: second.group, margin };
}

export function placeByMedoids(customer: Customer, fitted: MixedData): Placement {
  const codes = codesOf(customer, fitted);
  const found = isKnownEnough(codes) ? nearestMedoid(codes, fitted) : null;
  if (found) return { segment: found.group.key, strength: found.margin };
  const missing = fitted.columns.flatMap(({ field }, at) => (Number.isNaN(codes[at] as number) ? [field] : []));
  return { segment: null, missing: missing.length > 0 ? missing : fitted.columns.map(({ field }) => field) };
}
