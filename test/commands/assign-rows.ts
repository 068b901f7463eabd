import { methodOf } from '../../core/segments/index';
import type { SegmentModel } from '../../core/segments/model';
import type { Understood } from './understand-files';

/** Where a customer of a row stands, and why. */
export type Label = ReturnType<typeof assign>[number];

/** `row` = data row in the first file, from 1; 0 = a customer whom only a joined file has. */
export function assign({ customers, rows }: Understood, model: SegmentModel, asOf: string) {
  const method = methodOf(model);
  const provisional = model.trainedOn.partial && method.relative(model);
  const labels = new Map(
    customers.map((customer) => {
      const placement = method.assign(customer, model, asOf);
      const strength = placement.segment === null ? null : placement.strength;
      const { reasons } = method.explain(customer, model, asOf);
      const until = method.until(customer, model, asOf);
      return [customer.id, { segment: placement.segment, strength, provisional, until, reasons }];
    }),
  );
  const inFile = new Set(rows);
  const others = customers.flatMap(({ id }) => (inFile.has(id) ? [] : [[0, id] as const]));
  return [...rows.map((id, index) => [index + 1, id] as const), ...others].flatMap(([row, customer]) => {
    const label = customer && labels.get(customer);
    return label ? [{ row, customer, ...label }] : [];
  });
}
