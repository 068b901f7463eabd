import { type Customer, valueAt } from '../customer/customer';
import { kindOf, numberOf } from './field-value';
import { rule } from './ready';
import type { RulesParams } from './rules/params';
import type { Goal } from './segment';
import { isSensitive } from './sensitive-columns';

/** The list's own column of numbers with the most different values, of those whose header suits: the finest measure there is. */
export const finestColumn = (customers: readonly Customer[], suits: (header: string) => boolean): string | undefined =>
  measures(customers, suits).sort((a, b) => b.values - a.values)[0]?.field;

/** The one that tells the most of the others: by the mean of its squared correlations with them. Of one, that one. */
export function tellingColumn(customers: readonly Customer[]): string | undefined {
  const columns = measures(customers, () => true).map(({ field }) => ({
    field,
    scores: standardised(customers, field),
  }));
  const telling = columns.map(({ field, scores }) => {
    const squares = columns.map((other) => {
      const mean = scores.reduce((sum, score, row) => sum + score * (other.scores[row] as number), 0) / scores.length;
      return mean * mean;
    });
    return { field, told: squares.reduce((sum, square) => sum + square, 0) };
  });
  return telling.sort((a, b) => b.told - a.told)[0]?.field;
}

/** In standard deviations from the mean; 0, the mean, where there is no value. */
function standardised(customers: readonly Customer[], field: string): Float64Array {
  const values = Float64Array.from(customers, (customer) => numberOf(valueAt(customer, field)) ?? Number.NaN);
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  return values.map((value) => (Number.isNaN(value) || sd === 0 ? 0 : (value - mean) / sd));
}

function measures(customers: readonly Customer[], suits: (header: string) => boolean) {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].filter(
    (header) => !isSensitive(header) && suits(header),
  );
  const fields = headers.sort().map((header) => `own:${header}`);
  return fields.flatMap((field) => {
    const measured = customers.filter((customer) =>
      ['number', 'money', 'scale'].includes(kindOf(customer, field) ?? ''),
    );
    const numbers = measured.map((customer) => numberOf(valueAt(customer, field)) ?? 0);
    const values = new Set(numbers).size;
    // Whole numbers that are all different are numbers of records, not measures.
    const counts = values === numbers.length && numbers.every(Number.isInteger);
    return measured.length * 2 < customers.length || values < 3 || counts ? [] : [{ field, values }];
  });
}

/** Its highest fifth, its lowest fifth and those in between, each with what to do about it. */
export function sliceByFifths(
  field: string | undefined,
  [high, low, middle]: readonly [Goal, Goal, Goal],
): RulesParams | null {
  if (field === undefined) return null;
  const name = field.slice('own:'.length);
  return {
    segments: [
      rule('high', `${name}: highest fifth`, high, 'good', { field, op: 'in the top', share: 0.2 }),
      rule('low', `${name}: lowest fifth`, low, 'quiet', { field, op: 'in the bottom', share: 0.2 }),
      rule('middle', `${name}: in between`, middle, 'steady', 'otherwise'),
    ],
  };
}
