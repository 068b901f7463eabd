import { type Customer, valueAt } from '../../customer/customer';
import type { Kind } from '../../customer/fields';
import type { ShownField } from '../../segments/distribution';
import { isMoney, numberOf } from '../../segments/field-value';

const numeric: readonly Kind[] = ['number', 'money', 'scale'];
/** Known for less than this, a map of a column would be a map of few. */
const leastKnown = 0.3;
/** Two columns that rise together as closely as this are one. */
const twins = 0.9;

/** The number of a customer there; of amounts those of one currency. */
export function placeAt(customer: Customer, field: string, currency: string | null): number | null {
  const value = valueAt(customer, field);
  if (value === undefined || (isMoney(value) && value.currency !== currency)) return null;
  return numberOf(value) ?? null;
}

/** Fields with numbers enough to be an axis. */
export const axisFields = (fields: readonly ShownField[], customers: number): ShownField[] =>
  fields.filter(({ kind, known }) => numeric.includes(kind) && known >= customers * leastKnown);

/** Numbers as ranks in [0, 1], ties in the middle: so that one whale does not decide. */
function ranksOf(places: readonly (number | null)[]): (number | null)[] {
  const known = places.filter((place) => place !== null).sort((a, b) => a - b);
  const rank = new Map<number, number>();
  for (let start = 0; start < known.length; ) {
    const value = known[start] as number;
    let end = start;
    while (known[end] === value) end += 1;
    rank.set(value, (start + end - 1) / 2 / Math.max(1, known.length - 1));
    start = end;
  }
  return places.map((place) => (place === null ? null : (rank.get(place) ?? null)));
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How much of the ranks lies between the segments (η², Pearson 1905), 0–1. */
export function separation(ranks: readonly (number | null)[], segments: readonly (string | null)[]): number {
  const groups = new Map<string, number[]>();
  ranks.forEach((rank, at) => {
    const segment = segments[at];
    if (rank !== null && segment != null) add(groups, segment, rank);
  });
  const all = [...groups.values()].flat();
  if (all.length === 0) return 0;
  const mean = meanOf(all);
  const total = all.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const between = [...groups.values()].reduce((sum, group) => sum + group.length * (meanOf(group) - mean) ** 2, 0);
  return total === 0 ? 0 : between / total;
}

/** The two columns that tell the segments apart best, and are not one and the same; fewer where there are none. */
export function separating(
  fields: readonly { field: string; places: readonly (number | null)[] }[],
  segments: readonly (string | null)[],
): string[] {
  const judged = fields
    .map(({ field, places }) => ({ field, ranks: ranksOf(places) }))
    .map((one) => ({ ...one, by: separation(one.ranks, segments) }))
    .sort((a, b) => b.by - a.by || (a.field < b.field ? -1 : 1));
  const [first, ...others] = judged;
  if (!first) return [];
  const second = others.find(({ ranks }) => Math.abs(together(first.ranks, ranks)) < twins) ?? others[0];
  return [first.field, ...(second ? [second.field] : [])];
}

/** Spearman's correlation of two rankings. */
function together(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  const pairs = a.flatMap((one, at) => (one !== null && b[at] != null ? [[one, b[at]] as const] : []));
  if (pairs.length < 2) return 0;
  const [x, y] = [meanOf(pairs.map(([one]) => one)), meanOf(pairs.map(([, one]) => one))];
  const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0);
  const spread = Math.sqrt(sum(([one]) => (one - x) ** 2) * sum(([, one]) => (one - y) ** 2));
  return spread === 0 ? 0 : sum(([one, other]) => (one - x) * (other - y)) / spread;
}

function add(groups: Map<string, number[]>, segment: string, rank: number): void {
  const group = groups.get(segment);
  if (group) group.push(rank);
  else groups.set(segment, [rank]);
}
