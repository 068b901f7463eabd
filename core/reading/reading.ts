import * as z from 'zod/mini';
import { column, coverage } from '../customer/list';
import { limits } from './limits';

/** A row of the source that is no customer and was left out, told to the user. `row` counts data rows from 1. */
export const leftOut = z.object({
  row: z.nullable(z.number()),
  because: z.enum(['total', 'header', 'comment']),
  text: z.string(),
});
export type LeftOut = z.infer<typeof leftOut>;

/** How a file or a pasted text was written. */
export const form = z.object({
  format: z.enum(['csv', 'xlsx', 'html', 'vcard', 'json', 'addresses', 'lines']),
  encoding: z.nullable(z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])),
  delimiter: z.nullable(z.string()),
  /** False where the first row was already a customer; its columns are then called A, B, C … */
  header: z.boolean(),
});
export type Form = z.infer<typeof form>;

/** One record of a list, as text. The page is hostile: everything here is parsed before it is believed. */
export const row = z.object({
  /** Unique within the list and stable over re-rendering: the record's id, else made of the row's own contents. */
  key: z.string().check(z.maxLength(500)),
  /** The CRM's own record id, unique within `system`; null where the page gives none. */
  record: z.nullable(z.string().check(z.maxLength(500))),
  /** Aligned with the columns. Null = not loaded yet (never the same as empty). */
  cells: z.array(z.nullable(z.string().check(z.maxLength(limits.cellCharacters)))).check(z.maxLength(limits.columns)),
});
export type Row = z.infer<typeof row>;

/**
 * What the address of a page says of the record on it: the id, and the address before it. The pages of records begin with the
 * address of their list or as the links of its rows do: that is the space in which the list's ids are unique.
 */
export const recordRef = z.object({
  space: z.string().check(z.maxLength(limits.addressCharacters)),
  id: z.string().check(z.maxLength(500)),
});
export type RecordRef = z.infer<typeof recordRef>;

/** What was read of a page, a file or a pasted text. Plain data; crosses from the page to the background as it is. */
export const reading = z.object({
  adapter: z.string().check(z.maxLength(100)),
  title: z.string().check(z.maxLength(limits.addressCharacters)),
  /** Origin, path and hash path, without the query; `file:` or `paste:` otherwise. */
  address: z.string().check(z.maxLength(limits.addressCharacters)),
  /** The name space of record ids: two lists of one CRM that show the same records share it. */
  system: z.string().check(z.maxLength(limits.addressCharacters)),
  /** Language of the page as it says itself (BCP 47), or null. */
  language: z.nullable(z.string()),
  columns: z.array(column).check(z.maxLength(limits.columns)),
  rows: z.array(row).check(z.maxLength(limits.rows)),
  coverage,
  /** Of the page of one record only: where its address says that the record belongs, surest first. */
  refs: z.optional(z.array(recordRef).check(z.maxLength(20))),
  /** Of a file or a pasted text only. */
  leftOut: z.optional(z.array(leftOut)),
  form: z.optional(form),
});
export type Reading = z.infer<typeof reading>;

/** What a page may send: how a file was written is nothing that a page can say. */
export const pageReading = z.omit(reading, { leftOut: true, form: true });
