import type { Value } from '../../customer/value';
import { isMoney, isRange } from '../field-value';
import type { Clause } from './condition';

/**
 * Strong three-valued logic (Kleene 1938): 1 = in, 0 = out, ½ = can't tell. All is the least, any the greatest, not is 1 − x, and
 * so De Morgan's laws hold with missing values too.
 */
export type Truth = 0 | 0.5 | 1;
export const unknown = 0.5;

export const truth = (yes: boolean): Truth => (yes ? 1 : 0);
export const fold = (text: unknown): string => String(text).normalize('NFC').trim().toLowerCase();

/** A value with an order as the interval that holds it: numbers and dates are points, a range may be open. */
type Within = <T extends number | string>(low: T, high: T) => Truth;

/** All of the interval on the one side decides; an interval that a limit cuts does not. */
export function orderTest(clause: Extract<Clause, { op: '<' | '<=' | '>' | '>=' | 'between' }>): Within {
  if (clause.op === 'between') {
    const { from, to } = clause;
    return (low, high) => (low >= from && high <= to ? 1 : high < from || low > to ? 0 : unknown);
  }
  const { op, value } = clause;
  if (op === '<') return (low, high) => (high < value ? 1 : low >= value ? 0 : unknown);
  if (op === '<=') return (low, high) => (high <= value ? 1 : low > value ? 0 : unknown);
  if (op === '>') return (low, high) => (low > value ? 1 : high <= value ? 0 : unknown);
  return (low, high) => (low >= value ? 1 : high < value ? 0 : unknown);
}

export const isOneOf =
  (values: readonly number[]): Within =>
  (low, high) => {
    if (low === high) return truth(values.includes(low as number));
    return values.some((value) => value >= (low as number) && value <= (high as number)) ? unknown : 0;
  };

/** Numbers, money and ranges against a test; a value of another kind or currency can't be told. */
export function measure(within: Within, currency: string | null | undefined, limitIsText: boolean) {
  return (value: Value): Truth => {
    if (typeof value === 'number') return limitIsText ? unknown : within(value, value);
    if (typeof value === 'string') return limitIsText ? within(value, value) : unknown;
    if (typeof value !== 'object' || Array.isArray(value) || limitIsText) return unknown;
    if (isMoney(value)) return value.currency === (currency ?? null) ? within(value.amount, value.amount) : unknown;
    if (!isRange(value)) return unknown;
    const low = value.from ?? Number.NEGATIVE_INFINITY;
    const high = value.to ?? Number.POSITIVE_INFINITY;
    return low <= high ? within(low, high) : unknown;
  };
}

export function named(wanted: ReadonlySet<string>) {
  return (value: Value): Truth => {
    if (typeof value === 'string') return truth(wanted.has(fold(value)));
    return Array.isArray(value) ? truth(value.some((tag) => wanted.has(fold(tag)))) : unknown;
  };
}
