import * as z from 'zod/mini';
import { dateFormat } from './date-format';
import { numberFormat } from './number-format';
import { phoneFormat } from './phone';

export const kind = z.enum(['text', 'number', 'money', 'date', 'category', 'tags', 'scale', 'yesNo']);
export type ColumnKind = z.infer<typeof kind>;

/**
 * How a column writes its values, as far as its cells have shown. Stored with the list: the next page adds to it, and what
 * one page leaves open the next may decide. A reading that changes is always told (`Question` with `changed`).
 */
export const columnFormat = z.object({
  kind,
  number: z.optional(numberFormat),
  date: z.optional(dateFormat),
  phone: z.optional(phoneFormat),
});
export type ColumnFormat = z.infer<typeof columnFormat>;
