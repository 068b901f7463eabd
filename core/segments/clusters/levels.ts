import { type Customer, valueAt } from '../../customer/customer';
import type { Value } from '../../customer/value';
import { isMoney, numberOf } from '../field-value';
import { fold } from '../rules/compare';
import type { Clause } from '../rules/condition';

/**
 * A column by its different values, in order where they have one: which of them each row has, −1 = not known. `clauseFor` asks for
 * some of them; null where that asks nothing.
 */
export type Levels = { ordered: boolean; of: Int32Array; clauseFor: (kept: readonly number[]) => Clause | null };

/** Null where nobody has a value, or values that are no number, name, or yes and no. */
export function levelsOf(field: string, customers: readonly Customer[]): Levels | null {
  const values = customers.map((customer) => valueAt(customer, field));
  const first = values.find((value) => value !== undefined);
  if (first === undefined) return null;
  if (typeof first === 'boolean') {
    const of = Int32Array.from(values, (value) => (typeof value === 'boolean' ? Number(value) : -1));
    return { ordered: false, of, clauseFor: (kept) => oneOf(field, kept, [false, true]) };
  }
  if (typeof first === 'string') {
    const names = [...new Map(values.flatMap((value) => (typeof value === 'string' ? [[fold(value), value]] : [])))];
    const places = new Map(names.map(([key], at) => [key, at]));
    const of = Int32Array.from(values, (value) => (typeof value === 'string' ? (places.get(fold(value)) ?? -1) : -1));
    return {
      ordered: false,
      of,
      clauseFor: (kept) =>
        oneOf(
          field,
          kept,
          names.map(([, name = '']) => name),
        ),
    };
  }
  return Array.isArray(first) ? null : numberLevels(field, values);
}

function oneOf(field: string, kept: readonly number[], names: readonly (string | boolean)[]): Clause | null {
  const wanted = kept.flatMap((at) => names[at] ?? []);
  const [only] = wanted;
  if (only === undefined || wanted.length === names.length) return null;
  if (wanted.length === 1) return { field, op: 'is', value: only };
  return { field, op: 'one of', values: wanted.filter((name) => typeof name === 'string') };
}

function numberLevels(field: string, values: readonly (Value | undefined)[]): Levels {
  const money = values.find((value) => value !== undefined && isMoney(value));
  const currency = money !== undefined && isMoney(money) ? { currency: money.currency } : {};
  const numbers = values.map((value) =>
    value !== undefined && isMoney(value) && value.currency !== currency.currency ? undefined : numberOf(value),
  );
  const steps = [...new Set(numbers.filter((number) => number !== undefined))].sort((a, b) => a - b);
  const places = new Map(steps.map((number, at) => [number, at]));
  const clauseFor = (kept: readonly number[]): Clause | null => {
    const [from, to] = [kept[0] ?? 0, kept.at(-1) ?? 0];
    const [low, high] = [steps[from] ?? 0, steps[to] ?? 0];
    if (from === 0 && to === steps.length - 1) return null;
    if (from === to) return { field, op: 'is', value: low, ...currency };
    if (from === 0) return { field, op: '<=', value: high, ...currency };
    if (to === steps.length - 1) return { field, op: '>=', value: low, ...currency };
    return { field, op: 'between', from: low, to: high, ...currency };
  };
  return {
    ordered: true,
    of: Int32Array.from(numbers, (number) => (number === undefined ? -1 : (places.get(number) ?? -1))),
    clauseFor,
  };
}
