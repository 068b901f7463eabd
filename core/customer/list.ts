import * as z from 'zod/mini';
import { listId } from './customer';

/** How much of a list was seen: `of` is the list's own total, null where the page does not say. */
export const coverage = z.object({
  read: z.number(),
  of: z.nullable(z.number()),
  /** True while the page itself shows that there is more (a next page, more rows than are mounted). */
  more: z.boolean(),
  sortedBy: z.nullable(z.object({ header: z.string(), direction: z.enum(['ascending', 'descending']) })),
});
export type Coverage = z.infer<typeof coverage>;

/** Was only a part read, so that labels which depend on everybody else are provisional? */
export const isPartial = ({ read, of, more }: Coverage): boolean => (of === null ? more : read < of);

/** Why a column was taken for a field: every vote, with its weight (the certainty is made of these). */
export const columnReason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('adapter'), weight: z.number() }),
  z.object({ kind: z.literal('attribute'), word: z.string(), weight: z.number() }),
  z.object({
    kind: z.literal('header'),
    word: z.string(),
    language: z.string(),
    weight: z.number(),
  }),
  z.object({ kind: z.literal('values'), shape: z.string(), share: z.number(), weight: z.number() }),
  z.object({ kind: z.literal('neighbour'), field: z.string(), weight: z.number() }),
  z.object({ kind: z.literal('user'), weight: z.number() }),
]);
export type ColumnReason = z.infer<typeof columnReason>;

/** A column as it was understood. `field` is null where none fits: then it stays usable under its own header. */
export const column = z.object({
  header: z.string(),
  /** The machine name in an attribute (`data-field`, `col-id`, class `column-…`), where the page has one. */
  machine: z.nullable(z.string()),
  field: z.nullable(z.string()),
  kind: z.enum(['text', 'number', 'money', 'date', 'category', 'tags', 'scale', 'yesNo']),
  /** 0–1. */
  certainty: z.number(),
  reasons: z.array(columnReason),
});
export type Column = z.infer<typeof column>;

/** A customer list that was read: a page of a CRM, a file, or a pasted text. */
export const list = z.object({
  id: listId,
  adapter: z.string(),
  title: z.string(),
  /** Origin, path and hash path, without the query: the same list on its next page is the same list. */
  address: z.string(),
  columns: z.array(column),
  coverage,
  read: z.object({ first: z.string(), last: z.string() }),
});
export type List = z.infer<typeof list>;

/** Where a list was read: on a page of a system, which can show more columns, or in a file or text that somebody gave. */
export type Origin = 'page' | 'file';
export const originOf = ({ adapter }: Pick<List, 'adapter'>): Origin =>
  adapter === 'file' || adapter === 'paste' ? 'file' : 'page';
