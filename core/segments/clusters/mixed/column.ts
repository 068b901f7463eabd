import * as z from 'zod/mini';
import { type Customer, valueAt } from '../../../customer/customer';
import type { Value } from '../../../customer/value';
import { done, failed, type Outcome } from '../../../problem';
import { kindOf } from '../../field-value';
import { currenciesOf } from '../../numbers/currencies';
import { isNoAnswer, orderOf } from '../../ordered';
import { fold } from '../../rules/compare';
import { feature, featureOf, kindAmong, numberAt } from '../feature';
import type { MixedColumn } from './gower';

const field = z.string();
/** A column as distances are measured in it, frozen when the model was fitted. */
export const column = z.discriminatedUnion('as', [
  /** Winsorised and logged like those of k-means, then divided by the range. */
  z.extend(feature, { as: z.literal('number') }),
  /** Names from the least to the most. */
  z.object({ as: z.literal('order'), field, names: z.array(z.string()) }),
  z.object({ as: z.literal('name'), field, names: z.array(z.string()) }),
  /** `rare` = hardly anybody says yes, so that two who say no have nothing in common for it. */
  z.object({ as: z.literal('yesNo'), field, rare: z.boolean() }),
  z.object({ as: z.literal('tags'), field, names: z.array(z.string()) }),
]);
export type Column = z.infer<typeof column>;

/** More different names than these are names of things rather than of groups. */
const mostNames = 30;
/** As many bits as an integer has. */
const mostTags = 31;
/** A yes that fewer give is asymmetric. */
const rareYes = 0.1;

/** The commonest names first, each as it is spelt first. */
function namesOf(texts: readonly string[]): string[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const name of texts.toSorted()) {
    const known = counts.get(fold(name)) ?? { name, count: 0 };
    counts.set(fold(name), { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}

const sameForAll = (field: string, values: number) => failed({ code: 'no-spread', field, values });

/** How a column is measured, by the kind of its values. Dates and free text tell nobody who is like whom. */
export function columnOf(field: string, customers: readonly Customer[]): Outcome<Column> {
  const values = customers.flatMap((customer) => valueAt(customer, field) ?? []);
  if (values.length === 0) return failed({ code: 'missing-fields', fields: [field] });
  const kind = kindAmong(customers, field);
  if (kind) {
    const [currency = null] = currenciesOf(customers, field).keys();
    const numbers = customers.flatMap((customer) => numberAt(customer, { field, currency }) ?? []);
    const scale = numbers.length > 0 ? featureOf(field, kind, currency, numbers) : null;
    return scale ? done({ ...scale, as: 'number' }) : sameForAll(field, new Set(numbers).size);
  }
  const answers = values.filter((value) => typeof value === 'boolean');
  if (answers.length > 0) {
    const yes = answers.filter(Boolean).length;
    if (yes === 0 || yes === answers.length) return sameForAll(field, 1);
    return done({ as: 'yesNo', field, rare: yes < answers.length * rareYes });
  }
  const tagged = customers.flatMap((customer) => {
    const value = valueAt(customer, field);
    return Array.isArray(value) ? value : [];
  });
  if (tagged.length > 0) return done({ as: 'tags', field, names: namesOf(tagged).slice(0, mostTags) });
  const names = namesOf(values.filter((value) => typeof value === 'string').filter((text) => !isNoAnswer(text)));
  const kinds = customers.map((customer) => kindOf(customer, field));
  if (names.length > mostNames || kinds.includes('date')) return failed({ code: 'not-comparable', field });
  if (names.length < 2) return sameForAll(field, names.length);
  const order = orderOf(names);
  return done(order ? { as: 'order', field, names: order } : { as: 'name', field, names });
}

export const measureOf = (column: Column): MixedColumn['measure'] => {
  switch (column.as) {
    case 'number':
    case 'order':
      return 'range';
    case 'name':
      return 'name';
    case 'yesNo':
      return column.rare ? 'yes' : 'name';
    case 'tags':
      return 'tags';
  }
};

/** The number that stands for a customer’s value in distances; NaN = not known. A name that nobody had is like no other. */
export function encode(column: Column, customer: Customer): number {
  if (column.as === 'number') {
    const number = numberAt(customer, column);
    return number === undefined ? Number.NaN : ranged(column, number);
  }
  return encodeName(column, valueAt(customer, column.field));
}

function encodeName(column: Exclude<Column, { as: 'number' }>, value: Value | undefined): number {
  if (column.as === 'yesNo') return typeof value === 'boolean' ? Number(value) : Number.NaN;
  const place = (name: string): number => column.names.findIndex((one) => fold(one) === fold(name));
  if (column.as === 'tags') {
    const tags = Array.isArray(value) ? value.map(place).filter((at) => at >= 0) : null;
    return tags ? tags.reduce((set, at) => set | (1 << at), 0) : Number.NaN;
  }
  if (typeof value !== 'string' || isNoAnswer(value)) return Number.NaN;
  const at = place(value);
  if (column.as === 'name') return at;
  return at < 0 ? Number.NaN : at / (column.names.length - 1);
}

type NumberColumn = Extract<Column, { as: 'number' }>;
const logged = ({ log }: NumberColumn, value: number): number => (log ? Math.log1p(value) : value);

/** 0 at the 1st percentile, 1 at the 99th. */
export function ranged(column: NumberColumn, value: number): number {
  const [low, high] = [logged(column, column.low), logged(column, column.high)];
  return (logged(column, Math.min(column.high, Math.max(column.low, value))) - low) / (high - low);
}

/** The value of which an encoded one was made. */
export function decode(column: Column, code: number): Value {
  switch (column.as) {
    case 'number': {
      const [low, high] = [logged(column, column.low), logged(column, column.high)];
      const within = low + code * (high - low);
      return column.log ? Math.expm1(within) : within;
    }
    case 'order':
      return column.names[Math.round(code * (column.names.length - 1))] ?? '';
    case 'name':
      return column.names[code] ?? '';
    case 'yesNo':
      return code === 1;
    case 'tags':
      return column.names.filter((_, at) => ((code >> at) & 1) === 1);
  }
}
