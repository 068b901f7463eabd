import type { Column } from '../customer/list';
import { labelsOf } from './column-labels';

/** Where the values of each column lie in a customer: the first column of a field gives the field, every other is its own (`own:…`). */
export function columnKeys(columns: readonly Column[]): string[] {
  const labels = labelsOf(columns);
  const first = (field: string, index: number) => columns.findIndex((column) => column.field === field) === index;
  return columns.map(({ field }, index) => (field !== null && first(field, index) ? field : `own:${labels[index]}`));
}
