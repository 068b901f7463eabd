import type { Customer } from '../customer/customer';
import { valueAt } from '../customer/merge';
import { kindOf, numberOf } from './field-value';
import { rule } from './ready';
import type { RulesParams } from './rules/params';
import type { Goal } from './segment';
import { isSensitive } from './sensitive-columns';

/** The list's own column of numbers with the most different values, of those whose header suits: the finest measure there is. */
export function finestColumn(customers: readonly Customer[], suits: (header: string) => boolean): string | undefined {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].filter(
    (header) => !isSensitive(header) && suits(header),
  );
  const fields = headers.sort().map((header) => `own:${header}`);
  const columns = fields.flatMap((field) => {
    const measured = customers.filter((customer) =>
      ['number', 'money', 'scale'].includes(kindOf(customer, field) ?? ''),
    );
    const numbers = measured.map((customer) => numberOf(valueAt(customer, field)) ?? 0);
    const values = new Set(numbers).size;
    // Whole numbers that are all different are numbers of records, not measures.
    const counts = values === numbers.length && numbers.every(Number.isInteger);
    return measured.length * 2 < customers.length || values < 3 || counts ? [] : [{ field, values }];
  });
  return columns.sort((a, b) => b.values - a.values)[0]?.field;
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
