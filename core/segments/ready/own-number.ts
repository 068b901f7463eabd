import type { Customer } from '../../customer/customer';
import { valueAt } from '../../customer/merge';
import { kindOf, numberOf } from '../field-value';
import { defineReady, rule } from '../ready';
import { isSensitive } from '../sensitive-columns';

/** The list's own column of numbers with the most different values: the finest measure there is. */
function finestColumn(customers: readonly Customer[]): string | undefined {
  const headers = [...new Set(customers.flatMap(({ own }) => Object.keys(own)))].filter(
    (header) => !isSensitive(header),
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

export default defineReady({
  id: 'own-number',
  name: 'By a number of the list',
  basis: 'behavioural',
  usefulness: 10,
  needs(customers) {
    const field = finestColumn(customers);
    return field === undefined ? [] : [field];
  },
  params(customers) {
    const field = finestColumn(customers);
    if (field === undefined) return null;
    const name = field.slice('own:'.length);
    return {
      segments: [
        rule('high', `${name}: highest fifth`, 'inform', 'good', { field, op: 'in the top', share: 0.2 }),
        rule('low', `${name}: lowest fifth`, 'inform', 'quiet', { field, op: 'in the bottom', share: 0.2 }),
        rule('middle', `${name}: in between`, 'inform', 'steady', 'otherwise'),
      ],
    };
  },
});
