import { type Customer, valueAt } from '../customer/customer';
import { fieldKeys, type Kind } from '../customer/fields';
import type { Value } from '../customer/value';
import { dateOfDay, dayNumber } from '../values/civil';
import { isMoney, kindOf, numberOf } from './field-value';
import { countBelow, quantile } from './numbers/quantile';
import { commonValues } from './slices';

/** A field that some of the customers have, and how many of them. */
export type ShownField = { field: string; kind: Kind; known: number };

/** Every field of the table and column of the lists that any of the customers has a value in. */
export function shownFields(customers: readonly Customer[]): ShownField[] {
  const counts = new Map<string, ShownField>();
  for (const customer of customers) {
    const own = Object.keys(customer.own).map((header) => `own:${header}`);
    for (const field of [...Object.keys(customer.values), ...own]) {
      const before = counts.get(field);
      if (before) before.known += 1;
      else counts.set(field, { field, kind: kindOf(customer, field) ?? 'text', known: 1 });
    }
  }
  const order = new Map<string, number>(fieldKeys.map((key, at) => [key, at]));
  const rank = ({ field }: ShownField) => order.get(field) ?? fieldKeys.length;
  return [...counts.values()].sort((a, b) => rank(a) - rank(b) || (a.field < b.field ? -1 : 1));
}

/** From `from` up to, not including, `to`; the first bin holds what is below it too, the last what is above. Dates count in days. */
export type Bin = { from: number; to: number; count: number };

/** How the values of a field are spread over the customers. */
export type Distribution = {
  field: string;
  kind: Kind;
  customers: number;
  known: number;
  /** Of amounts: in which currency the bins are, the commonest; those in others are in no bin. Commonest first. */
  currencies: (string | null)[];
  bins: Bin[];
  /** Names, commonest first; `more` = how many different ones beside these. */
  names: { value: string; count: number }[];
  more: number;
  /** A value in the middle of numbers or dates, null of names. */
  middle: number | null;
};

const mostBins = 20;
/** More names than these nobody ticks off; the rest is typed. */
const mostNames = 12;
/** So much at each end is drawn into the outermost bin, so that one whale does not press all others into the first. */
const tail = 0.01;

/** The value on the axis: the number, the amount, or the day. A range is on no one place. */
function placeOf(value: Value, kind: Kind, currency: string | null | undefined): number | undefined {
  if (kind === 'date') return typeof value === 'string' ? dayNumber(value) : undefined;
  if (isMoney(value) && value.currency !== currency) return undefined;
  return numberOf(value);
}

/** 1, 2, 2.5 or 5 times a power of ten: steps that people count in. */
export function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return ([1, 2, 2.5, 5].find((step) => step * power >= atLeast * (1 - 1e-9)) ?? 10) * power;
}

function binsOf(sorted: Float64Array, kind: Kind): Bin[] {
  if (sorted.length === 0) return [];
  const last = sorted.length - 1;
  const low = sorted[Math.floor(last * tail)] ?? 0;
  const high = sorted[Math.ceil(last * (1 - tail))] ?? 0;
  const whole = kind === 'date' || sorted.every(Number.isInteger);
  // Values that are alike to nine digits are one: steps any finer would be lost in the rounding of their sums.
  const finest = Math.max(Math.abs(low), Math.abs(high)) * 1e-9;
  const wanted = Math.max((high - low) / (mostBins - 1), finest, whole ? 1 : 0);
  const least = wanted > 1e-12 ? wanted : 1;
  const rounded = roundStep(least);
  const step = whole ? Math.ceil(rounded) : rounded;
  const start = Math.floor(low / step);
  const count = Math.floor(high / step) - start + 1;
  const bins = Array.from({ length: count }, (_, at) => ({
    from: (start + at) * step,
    to: (start + at + 1) * step,
    count: 0,
  }));
  for (const number of sorted) {
    const bin = bins[Math.min(count - 1, Math.max(0, Math.floor(number / step) - start))];
    if (bin) bin.count += 1;
  }
  return bins;
}

/** The median; of those above the least, where half of all have the least: that half have not ordered is no limit to ask with. */
function middleOf(sorted: Float64Array): number | null {
  const [least] = sorted;
  if (least === undefined) return null;
  const above = sorted.subarray(countBelow(sorted, least, true));
  const middle = quantile(sorted, 0.5);
  return middle > least || above.length === 0 ? middle : quantile(above, 0.5);
}

/** How a field is spread: numbers, amounts and dates in bins of a round width, anything else by its commonest values. */
export function distributionOf(customers: readonly Customer[], field: string, kind: Kind): Distribution {
  const values = customers.map((customer) => valueAt(customer, field)).filter((value) => value !== undefined);
  const known = values.length;
  const counted = new Map<string | null, number>();
  for (const value of values) if (isMoney(value)) counted.set(value.currency, (counted.get(value.currency) ?? 0) + 1);
  const currencies = [...counted].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
  const base = { field, kind, customers: customers.length, known, currencies };
  if (kind === 'yesNo') {
    const yes = values.filter((value) => value === true).length;
    const names = [
      { value: 'true', count: yes },
      { value: 'false', count: known - yes },
    ];
    return { ...base, bins: [], names, more: 0, middle: null };
  }
  if (kind === 'text' || kind === 'category' || kind === 'tags') {
    const names = commonValues(customers, field);
    return {
      ...base,
      bins: [],
      names: names.slice(0, mostNames),
      more: Math.max(0, names.length - mostNames),
      middle: null,
    };
  }
  const places = values.flatMap((value) => placeOf(value, kind, currencies[0]) ?? []);
  const sorted = Float64Array.from(places.filter(Number.isFinite)).sort();
  const middle = middleOf(sorted);
  return { ...base, bins: binsOf(sorted, kind), names: [], more: 0, middle };
}

/** A place on the axis as a value of the field again: a civil date of a day, else the number. */
export const valueOfPlace = (kind: Kind, place: number): string | number =>
  kind === 'date' ? dateOfDay(Math.round(place)) : place;
