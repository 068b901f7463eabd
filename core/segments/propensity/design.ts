import type { Customer } from '../../customer/customer';
import { entriesOf, type Feature, widthOf } from './feature';
import type { Rows } from './logistic';

/** The first column of each feature. */
export function offsetsOf(features: readonly Feature[]): number[] {
  let next = 0;
  return features.map((one) => {
    const first = next;
    next += widthOf(one);
    return first;
  });
}

/** The customers as the regression sees them. A few missing values that nothing was learned from are left out of the sum: 0 is the mean. */
export function rowsOf(features: readonly Feature[], customers: readonly Customer[]): Rows {
  const offsets = offsetsOf(features);
  const starts = new Int32Array(customers.length + 1);
  const at: number[] = [];
  const values: number[] = [];
  for (const [row, customer] of customers.entries()) {
    for (const [place, one] of features.entries())
      for (const [column, value] of entriesOf(one, customer) ?? []) {
        at.push((offsets[place] ?? 0) + column);
        values.push(value);
      }
    starts[row + 1] = at.length;
  }
  const columns = features.reduce((sum, one) => sum + widthOf(one), 0);
  return { columns, starts, at: Int32Array.from(at), values: Float64Array.from(values) };
}
