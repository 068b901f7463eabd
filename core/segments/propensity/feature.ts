import * as z from 'zod/mini';
import { type Customer, valueAt } from '../../customer/customer';
import { numberAt } from '../clusters/feature';
import { quantile } from '../numbers/quantile';
import { fold } from '../rules/compare';

/** A column as it is learned from, frozen when the model was fitted. Where `missing`, that there is no value is learned from as well. */
export const feature = z.discriminatedUnion('as', [
  z.object({
    as: z.literal('number'),
    field: z.string(),
    kind: z.enum(['number', 'money', 'scale']),
    currency: z.nullable(z.string()),
    /** Least and greatest that were seen: beyond them nothing was learned, so values beyond count as these. */
    low: z.number(),
    high: z.number(),
    median: z.number(),
    mean: z.number(),
    /** Of the population. */
    sd: z.number(),
    missing: z.boolean(),
  }),
  /** Each name for itself, in small letters; names that few have are one, where `rest`. */
  z.object({
    as: z.literal('names'),
    field: z.string(),
    names: z.array(z.string()),
    rest: z.boolean(),
    missing: z.boolean(),
  }),
]);
export type Feature = z.infer<typeof feature>;

/** From fewer than these nothing can be learned. */
const fewest = 10;
/** More names than these are a list of names. */
const mostNames = 50;

type Column = { field: string; kind: 'number' | 'money' | 'scale'; currency: string | null };

export function numberFeature(column: Column, customers: readonly Customer[]): Feature | null {
  const known = customers.flatMap((customer) => numberAt(customer, column) ?? []);
  const sorted = Float64Array.from(known).sort();
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  if (!(sd > 1e-9 * Math.max(1, Math.abs(mean)))) return null;
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const missing = customers.length - known.length >= fewest;
  return { as: 'number', ...column, low, high, median: quantile(sorted, 0.5), mean, sd, missing };
}

export function namesFeature(field: string, customers: readonly Customer[]): Feature | null {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const customer of customers) {
    const names = namesAt(customer, field);
    if (names === undefined) unknown += 1;
    for (const name of names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const common = [...counts]
    .filter(([, count]) => count >= fewest)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const names = common.slice(0, mostNames).map(([name]) => name);
  const rest = [...counts].reduce((sum, [name, count]) => sum + (names.includes(name) ? 0 : count), 0) >= fewest;
  if (names.length + (rest ? 1 : 0) + (unknown >= fewest ? 1 : 0) < 2) return null;
  return { as: 'names', field, names: names.sort(), rest, missing: unknown >= fewest };
}

/** What is written there, in small letters: one name, or as many as there are tags. */
export function namesAt(customer: Customer, field: string): string[] | undefined {
  const value = valueAt(customer, field);
  if (value === undefined || (typeof value === 'object' && !Array.isArray(value))) return undefined;
  return Array.isArray(value) ? [...new Set(value.map(fold))] : [fold(value)];
}

/** How many columns of the regression it takes. */
export const widthOf = (one: Feature): number =>
  (one.as === 'number' ? 1 : one.names.length + (one.rest ? 1 : 0)) + (one.missing ? 1 : 0);

/** Its entries as [column within the feature, value], in the order of the columns; null where there is no value and none was learned from. */
export function entriesOf(one: Feature, customer: Customer): [number, number][] | null {
  const last = widthOf(one) - 1;
  if (one.as === 'number') {
    const value = numberAt(customer, one);
    if (value === undefined && !one.missing) return null;
    const within = Math.min(one.high, Math.max(one.low, value ?? one.median));
    const entry: [number, number] = [0, (within - one.mean) / one.sd];
    return value === undefined ? [entry, [last, 1]] : [entry];
  }
  const names = namesAt(customer, one.field);
  if (names === undefined) return one.missing ? [[last, 1]] : null;
  const places = names.map((name) => one.names.indexOf(name));
  const known = places.filter((place) => place >= 0).sort((a, b) => a - b);
  const other: [number, number][] = one.rest && places.includes(-1) ? [[one.names.length, 1]] : [];
  return [...known.map((place): [number, number] => [place, 1]), ...other];
}
