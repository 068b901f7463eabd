import type { Customer } from '../../customer/customer';
import { numberAt, scaled } from './feature';
import type { MeansData } from './fit';

type Group = MeansData['groups'][number];
/** Where a customer stands: the nearest group, the next, and how clear it is: 0 = as near to both, 1 = at the very centre. */
export type Nearest = { at: number[]; group: Group; next: Group; margin: number };

/** The values of a customer in every column, or which of them are not known. */
export function valuesOf(customer: Customer, { features }: MeansData): number[] | { missing: string[] } {
  const values = features.map((feature) => numberAt(customer, feature));
  const missing = features.flatMap(({ field }, at) => (values[at] === undefined ? [field] : []));
  return missing.length > 0 ? { missing } : values.map((value) => value ?? 0);
}

/** `margin` is the simplified silhouette (Hruschka, de Castro & Campello 2004), (b − a) / b of the distances to the two centres. */
export function nearest(at: readonly number[], { groups }: MeansData): Omit<Nearest, 'at'> | null {
  const [best, second] = groups
    .map((group) => ({ group, distance: Math.sqrt(squared(at, group.centre)) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best || !second) return null;
  const margin = second.distance > 0 ? (second.distance - best.distance) / second.distance : 0;
  return { group: best.group, next: second.group, margin };
}

export const scaledAll = (values: readonly number[], { features }: MeansData): number[] =>
  features.map((feature, at) => scaled(feature, values[at] ?? 0));

export function squared(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of one.entries()) sum += (value - (other[at] ?? 0)) ** 2;
  return sum;
}
