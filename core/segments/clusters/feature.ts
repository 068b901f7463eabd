import * as z from 'zod/mini';
import { type Customer, valueAt } from '../../customer/customer';
import { isDerived } from '../../customer/derived';
import type { Shown } from '../../reason';
import { isMoney, kindOf, numberOf, shownOf } from '../field-value';
import { quantile } from '../numbers/quantile';

/** A column as distances are measured in it, frozen when the model was fitted. */
export const feature = z.object({
  field: z.string(),
  kind: z.enum(['number', 'money', 'scale']),
  /** Of money: an amount in another one counts as not known. */
  currency: z.nullable(z.string()),
  /** The 1st and the 99th percentile: values beyond count as these (winsorised), so that one whale is no cluster. */
  low: z.number(),
  high: z.number(),
  /** ln(1 + value) where it is skewed to the right. */
  log: z.boolean(),
  mean: z.number(),
  /** Of the population. */
  sd: z.number(),
});
export type Feature = z.infer<typeof feature>;

const tail = 0.01;
/** A normal distribution has 0, an exponential one 2. */
const skewed = 1;

/** The one number that a customer has there, in the currency of the feature. */
export function numberAt(
  customer: Customer,
  { field, currency }: Pick<Feature, 'field' | 'currency'>,
): number | undefined {
  const value = valueAt(customer, field);
  if (value !== undefined && isMoney(value) && value.currency !== currency) return undefined;
  const number = numberOf(value);
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

export const scaled = ({ low, high, log, mean, sd }: Feature, value: number): number => {
  const within = Math.min(high, Math.max(low, value));
  return ((log ? Math.log1p(within) : within) - mean) / sd;
};

/** The value of which a scaled one was made. */
export const unscaled = ({ log, mean, sd }: Feature, value: number): number => {
  const within = value * sd + mean;
  return log ? Math.expm1(within) : within;
};

/** The scale of a column, or null where nearly everybody has the same value. */
export function featureOf(
  field: string,
  kind: Feature['kind'],
  currency: string | null,
  values: readonly number[],
): Feature | null {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
  const within = sorted.map((value) => Math.min(high, Math.max(low, value)));
  const log = low >= 0 && momentsOf(within).skew > skewed;
  const { mean, sd } = momentsOf(log ? within.map(Math.log1p) : within);
  return sd > 0 ? { field, kind, currency, low, high, log, mean, sd } : null;
}

function momentsOf(values: Float64Array): { mean: number; sd: number; skew: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const central = (power: number) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
  // Rounding leaves some 1e-16 of the mean in a column of equal values: that is no spread.
  const sd = Math.sqrt(central(2));
  if (!(sd > 1e-9 * Math.max(1, Math.abs(mean)))) return { mean, sd: 0, skew: 0 };
  return { mean, sd, skew: central(3) / sd ** 3 };
}

export function kindAmong(customers: readonly Customer[], field: string): Feature['kind'] | null {
  for (const customer of customers) {
    if (numberOf(valueAt(customer, field)) === undefined) continue;
    const kind = kindOf(customer, field);
    if (kind === 'number' || kind === 'money' || kind === 'scale') return kind;
  }
  return null;
}

/** A value of the column as a reason carries it: whole days, and two digits of what else is no amount. */
export function showIn({ field, kind, currency }: Feature, value: number): Shown {
  const step = isDerived(field) ? 1 : 100;
  return shownOf(field, kind, kind === 'number' ? Math.round(value * step) / step : value, currency);
}

/** 1, 2, 3 … is a number of the row and nothing of the customer. */
export const isSerial = (values: readonly number[]): boolean =>
  new Set(values).size === values.length &&
  values.every(Number.isInteger) &&
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) < values.length * 1.5;
