import { type Customer, valueAt } from '../customer/customer';
import { fieldOf, isFieldKey } from '../customer/fields';
import type { Value } from '../customer/value';
import { countryNamesIn } from '../values/country-name';
import { type Ready, rule } from './ready';
import type { RulesParams } from './rules/params';
import type { Goal, Tone } from './segment';

/** More groups than this are more than anybody keeps in mind (Miller 1956: seven, give or take two). */
const mostSlices = 7;
/** The slices must say something of most customers; else the column is a list of names rather than of groups. */
const leastCovered = 0.6;

/** The commonest values of a field with how many have each, spelt as most spell it; case does not tell two values apart. */
export const commonValues = (customers: readonly Customer[], field: string): { value: string; count: number }[] =>
  countValues(customers.map((customer) => valueAt(customer, field)));

function countValues(values: readonly (Value | undefined)[]): { value: string; count: number }[] {
  // As they are written first: a list has the same few again and again, and folding each costs more than counting it.
  const written = new Map<string, number>();
  for (const value of values)
    for (const text of typeof value === 'string' ? [value] : Array.isArray(value) ? value : [])
      written.set(text, (written.get(text) ?? 0) + 1);
  const spellings = new Map<string, Map<string, number>>();
  for (const [raw, count] of written) {
    const text = raw.trim();
    if (text === '') continue;
    const counts = spellings.get(text.toLowerCase()) ?? new Map<string, number>();
    spellings.set(text.toLowerCase(), counts.set(text, (counts.get(text) ?? 0) + count));
  }
  return [...spellings.values()]
    .map((counts) => {
      const [value] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [''];
      return { value, count: [...counts.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A number, or a span of numbers, says nothing to who does not know what it stands for: a segment can't be called 1, or 11–23 %. */
const isNumber = (value: string): boolean => /^\p{L}?\s?[[(<>≤≥]?\s?-?\d[\d.,\s%–-]*[\])%+]?$/u.test(value);

/** The values that make useful slices of a field, or none where it has too few, or too many to be groups. */
export const sliceValues = (customers: readonly Customer[], field: string, most = mostSlices): string[] =>
  slicesOf(
    customers.map((customer) => valueAt(customer, field)),
    most,
  );

/** The same of the values themselves, `most` slices at most. */
export function slicesOf(all: readonly (Value | undefined)[], most: number): string[] {
  const known = all.filter((value) => value !== undefined).length;
  const values = countValues(all);
  const shown = values.length <= most + 1 ? values : values.slice(0, most);
  const covered = shown.reduce((sum, { count }) => sum + count, 0);
  const codes = values.every(({ value }) => isNumber(value));
  return values.length < 2 || codes || covered < known * leastCovered ? [] : shown.map(({ value }) => value);
}

const keyOf = (value: string): string => value.toLowerCase();

const countryName = countryNamesIn('en');
/** What a segment of a value is called: a country by its English name, anything else as it is written. */
const nameOf = (field: string, value: string): string =>
  isFieldKey(field) && fieldOf(field).format === 'country' ? countryName(value) : value;

/** A segment for each common value of a field, and one for the rest. */
export function sliceByValue(customers: readonly Customer[], field: string): RulesParams | null {
  const values = sliceValues(customers, field);
  if (values.length === 0) return null;
  const segments = values.map((value) =>
    rule(keyOf(value), nameOf(field, value), 'inform', 'steady', { field, op: 'is', value }),
  );
  return { segments: [...segments, rule('otherwise', 'Others', 'inform', 'quiet', 'otherwise')] };
}

/** A ready set that only says which field to slice by its values. */
export const readyByValue = (field: string, ready: Pick<Ready, 'id' | 'name' | 'basis' | 'usefulness'>): Ready => ({
  ...ready,
  needs: () => [field],
  params: (customers) => sliceByValue(customers, field),
});

/** Three steps of a number that is better when higher: the best fifth of those who have any, the next three tenths, the rest. */
export const sliceByShare = (
  field: string,
  [high, middle, low]: readonly [Slice, Slice, Slice],
): RulesParams['segments'] => [
  rule('high', ...high, { field, op: 'in the top', share: 0.2, above: 0 }),
  rule('middle', ...middle, { field, op: 'in the top', share: 0.5, above: 0 }),
  rule('low', ...low, 'otherwise'),
];
type Slice = readonly [name: string, goal: Goal, tone: Tone];
