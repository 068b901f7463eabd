import type { Customer } from '../../customer/customer';
import { defineReady } from '../ready';
import { isSensitive } from '../sensitive-columns';
import { sliceByValue, sliceValues } from '../slices';

/** Of the list's own columns that slice it and say nothing sensitive, the one first whose commonest value takes the smallest share. */
function bestColumn(customers: readonly Customer[]): string | undefined {
  const headers = new Set(customers.flatMap(({ own }) => Object.keys(own)));
  const columns = [...headers]
    .filter((header) => !isSensitive(header))
    .sort()
    .flatMap((header) => {
      const field = `own:${header}`;
      const kinds = new Set(customers.map(({ own }) => own[header]?.kind).filter(Boolean));
      const groups = kinds.size === 1 && kinds.has('category') ? sliceValues(customers, field) : [];
      const wanted = groups[0]?.toLowerCase();
      const most = customers.filter(({ own }) => String(own[header]?.value ?? '').toLowerCase() === wanted).length;
      return groups.length < 2 ? [] : [{ field, most }];
    });
  return columns.sort((a, b) => a.most - b.most)[0]?.field;
}

export default defineReady({
  id: 'own-category',
  name: 'By a column of the list',
  basis: 'behavioural',
  usefulness: 12,
  needs(customers) {
    const field = bestColumn(customers);
    return field === undefined ? [] : [field];
  },
  params(customers) {
    const field = bestColumn(customers);
    return field === undefined ? null : sliceByValue(customers, field);
  },
});
