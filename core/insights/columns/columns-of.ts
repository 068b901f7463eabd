import { type Customer, valueAt } from '../../customer/customer';
import { derive, isDerived } from '../../customer/derived';
import type { Kind } from '../../customer/fields';
import type { Value } from '../../customer/value';
import { isMoney, numberOf, shownOf } from '../../segments/field-value';
import { slicesOf } from '../../segments/slices';
import { dateOfDay, dayNumber } from '../../values/civil';
import type { Scene } from '../insight';
import type { Column, LevelColumn, NumberColumn } from './column';
import { comparableKind, describable } from './describable';

/** More values than these are counted as one: nobody compares the hundredth city. */
const mostLevels = 12;
/** A column of which less is known says nothing of a list. */
const leastKnown = 0.05;

const made = new WeakMap<Scene, readonly Column[]>();

/** Every column that these customers can be compared by, packed once for all insights that look at a scene. */
export function columnsOf(scene: Scene): readonly Column[] {
  const known = made.get(scene);
  if (known) return known;
  const customers = scene.placed.map(({ customer }) => customer);
  const columns = describable(customers, scene.columns).flatMap((field) => {
    const kind = comparableKind(customers, field);
    return (kind && packed(valuesOf(customers, field, scene.asOf), field, kind)) ?? [];
  });
  made.set(scene, columns);
  return columns;
}

/** What each customer has there, derived fields as of a civil date. */
export const valuesOf = (customers: readonly Customer[], field: string, asOf: string): (Value | undefined)[] =>
  isDerived(field)
    ? customers.map(({ values }) => derive(field, values, asOf))
    : customers.map((customer) => valueAt(customer, field));

/** The values of a field as a column; null where hardly any is known, or all are one and the same. */
export const packed = (values: readonly (Value | undefined)[], field: string, kind: Kind): Column | null =>
  kind === 'category' || kind === 'yesNo' ? levelColumn(values, field, kind) : numberColumn(values, field, kind);

function numberColumn(all: readonly (Value | undefined)[], field: string, kind: Kind): NumberColumn | null {
  const currency = kind === 'money' ? commonestCurrency(all) : null;
  const values = new Float64Array(all.length).fill(Number.NaN);
  const known = new Float64Array(all.length);
  let count = 0;
  for (const [at, value] of all.entries()) {
    if (value === undefined || (isMoney(value) && value.currency !== currency)) continue;
    const number = kind === 'date' ? (typeof value === 'string' ? dayNumber(value) : undefined) : numberOf(value);
    if (number === undefined || !Number.isFinite(number)) continue;
    values[at] = number;
    known[count++] = number;
  }
  const sorted = known.subarray(0, count).sort();
  if (count < Math.max(2, all.length * leastKnown) || sorted[0] === sorted[count - 1] || isSerial(sorted)) return null;
  const whole = isDerived(field) && sorted.every(Number.isInteger);
  const show: NumberColumn['show'] = (value) => {
    if (kind === 'date') return { kind: 'date', value: dateOfDay(Math.round(value)) };
    return shownOf(field, kind, whole ? Math.round(value) : Math.round(value * 100) / 100, currency);
  };
  return { kind: 'number', field, values, show };
}

function commonestCurrency(values: readonly (Value | undefined)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const value of values)
    if (value !== undefined && isMoney(value)) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))[0]?.[0] ?? null;
}

/** 1, 2, 3 … with no number twice: that is a number of the row, and nothing of the customer. */
const isSerial = (sorted: Float64Array): boolean =>
  sorted.length > 2 &&
  (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) < sorted.length * 1.5 &&
  sorted.every((value, at) => Number.isInteger(value) && (at === 0 || value > (sorted[at - 1] ?? 0)));

function levelColumn(values: readonly (Value | undefined)[], field: string, kind: Kind): LevelColumn | null {
  const isYesNo = kind === 'yesNo';
  const common = isYesNo ? ['no', 'yes'] : slicesOf(values, mostLevels);
  if (common.length < 2) return null;
  const places = new Map(common.map((level, at) => [level.toLowerCase(), at]));
  // Each spelling is looked up once; −1 = a blank.
  const coded = new Map<string, number>();
  const codeOf = (text: string): number => {
    const level = text.trim().toLowerCase();
    const code = level === '' ? -1 : (places.get(level) ?? common.length);
    coded.set(text, code);
    return code;
  };
  const codes = new Int32Array(values.length).fill(-1);
  const counts = new Array<number>(common.length + 1).fill(0);
  for (const [at, value] of values.entries()) {
    const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : typeof value === 'string' ? value : '';
    const code = coded.get(text) ?? codeOf(text);
    if (code < 0) continue;
    codes[at] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const known = counts.reduce((sum, count) => sum + count, 0);
  if (known < Math.max(2, values.length * leastKnown) || counts.includes(known)) return null;
  const levels = (counts[common.length] ?? 0) > 0 ? [...common, null] : common;
  const show: LevelColumn['show'] = (level) =>
    isYesNo ? { kind: 'yesNo', value: level === 'yes' } : { kind: 'text', value: level };
  return { kind: 'levels', field, codes, levels, show };
}
