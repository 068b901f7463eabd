import * as z from 'zod/mini';

/**
 * Every failure that is expected, as data. The sentence, with what to do next, is made last, in the reader's language
 * (`texts.problem` in core/languages). Add a case here, and every language file says what is missing.
 */
export const problem = z.discriminatedUnion('code', [
  z.object({ code: z.literal('no-list') }),
  z.object({ code: z.literal('not-customers'), rows: z.number() }),
  z.object({ code: z.literal('canvas') }),
  z.object({ code: z.literal('adapter-failed'), adapter: z.string() }),
  z.object({ code: z.literal('list-too-long'), rows: z.number(), limit: z.number() }),
  /** A cell was cut: the first `limit` characters of it were read. */
  z.object({ code: z.literal('cell-too-long'), header: z.string(), limit: z.number() }),
  z.object({ code: z.literal('nothing-readable') }),
  z.object({ code: z.literal('file-unreadable'), format: z.string(), detail: z.string() }),
  /** No backup of ours, or one of another version; `detail` = where in the file that shows. Nothing was changed. */
  z.object({ code: z.literal('backup-unreadable'), detail: z.string() }),
  z.object({ code: z.literal('too-few'), have: z.number(), need: z.number() }),
  /** Too few of the customers have a value there: `have` of them, where `need` are needed. */
  z.object({ code: z.literal('too-few-known'), field: z.string(), have: z.number(), need: z.number() }),
  /** A part of a list that is sorted by this was read: what ranks there is first or last, and not typical of the rest. */
  z.object({ code: z.literal('part-sorted'), field: z.string(), read: z.number() }),
  z.object({ code: z.literal('missing-fields'), fields: z.array(z.string()) }),
  z.object({ code: z.literal('no-spread'), field: z.string(), values: z.number() }),
  /** Too few questions of a survey, answered on one scale or with yes and no. */
  z.object({ code: z.literal('no-answers'), need: z.number() }),
  /** The column holds no answers that could be compared with those of the other columns. */
  z.object({ code: z.literal('not-answers'), field: z.string() }),
  /** Dates or texts of one's own: of two of them nobody can say how alike they are. */
  z.object({ code: z.literal('not-comparable'), field: z.string() }),
  /** So many have one and the same value that shares of the field tell nobody apart. `share` 0–1. */
  z.object({ code: z.literal('one-value'), field: z.string(), share: z.number() }),
  /** Held against what came, a forecast was no nearer than the rate of before: off by so many orders a customer, root mean square. */
  z.object({ code: z.literal('forecast-no-better'), off: z.number(), naive: z.number(), customers: z.number() }),
  /** The oldest customer is known for so many days; a forecast needs so many. */
  z.object({ code: z.literal('too-young'), days: z.number(), need: z.number() }),
  /** The orders show no customer who stops for good, so the length of a silence foretells nothing. */
  z.object({ code: z.literal('nobody-stops') }),
  /** The customers are no groups in these columns: at most they can be divided by `fields`, each for itself. */
  z.object({ code: z.literal('no-natural-groups'), fields: z.array(z.string()) }),
  /** There are groups, but with each column put in an order of its own they are as clear: they are splits of single columns. */
  z.object({ code: z.literal('only-splits'), fields: z.array(z.string()) }),
  /** No column tells who left, answered or was won; `fields` = those that say yes and no of something. */
  z.object({ code: z.literal('no-outcome'), fields: z.array(z.string()) }),
  /** The outcome is known of too few: so many yes, so many no, where so many of each are needed. */
  z.object({
    code: z.literal('too-few-outcomes'),
    field: z.string(),
    yes: z.number(),
    no: z.number(),
    need: z.number(),
  }),
  /**
   * Of two customers kept aside, one yes and one no, the columns tell which is which no more often than chance: `auc`, with the ends
   * of its 95 % interval, 0–1.
   */
  z.object({
    code: z.literal('no-signal'),
    field: z.string(),
    auc: z.number(),
    low: z.number(),
    high: z.number(),
    customers: z.number(),
  }),
  z.object({ code: z.literal('mixed-currencies'), currencies: z.array(z.string()) }),
  z.object({ code: z.literal('personal-field'), field: z.string() }),
  z.object({ code: z.literal('bad-params'), detail: z.string() }),
  z.object({ code: z.literal('unknown-method'), method: z.string() }),
  /** Nearly everybody would land in one segment, so it tells nobody apart. `share` 0–1. */
  z.object({ code: z.literal('one-group'), segment: z.string(), share: z.number() }),
  /** For too many customers the answer hangs on these fields, which have no value. `share` 0–1. */
  z.object({ code: z.literal('cannot-tell'), fields: z.array(z.string()), share: z.number() }),
  z.object({ code: z.literal('nothing-fits') }),
  /** Of a campaign: everybody in the chosen segments is left out. */
  z.object({ code: z.literal('nobody-gets') }),
  z.object({ code: z.literal('message-missing'), fields: z.array(z.string()) }),
  /** No message of any channel serves this aim (a goal of core/segments/segment.ts), by intent or for now. */
  z.object({ code: z.literal('no-message'), goal: z.string() }),
  /** A template (the user's own) that cannot be rendered. */
  z.object({ code: z.literal('message-faulty'), detail: z.string() }),
  /** One that says a value which this customer lacks, with nothing in its place. */
  z.object({ code: z.literal('message-no-fallback') }),
  /** The list says that the customer has died, or is an estate. */
  z.object({ code: z.literal('deceased') }),
  /** The list says that nobody is to get in touch. */
  z.object({ code: z.literal('no-contact') }),
  /** The customer does not want to be written to, and there is nothing to say by phone. */
  z.object({ code: z.literal('opted-out') }),
  /** The aim says “we miss you” to somebody who ordered this lately. */
  z.object({ code: z.literal('ordered-lately'), days: z.number() }),
  /** A discount for somebody who buys at their usual pace: so many days since the last order, where so many are usual. */
  z.object({ code: z.literal('buys-anyway'), days: z.number(), gap: z.number() }),
  /** A mailing to somebody of whom the list does not say that they have agreed. */
  z.object({ code: z.literal('no-consent') }),
  /** Somebody is in a campaign that still runs: nobody is in two at once. */
  z.object({ code: z.literal('in-campaign'), campaign: z.string() }),
  /** It, or its list, was dropped or erased meanwhile. */
  z.object({ code: z.literal('segmentation-gone') }),
  z.object({ code: z.literal('extension-updated') }),
  /** The browser keeps nothing for us: a private window, a full disk, storage blocked. */
  z.object({ code: z.literal('storage-failed'), detail: z.string() }),
  z.object({ code: z.literal('background-failed'), detail: z.string() }),
]);
export type Problem = z.infer<typeof problem>;

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (problem: Problem): { ok: false; problem: Problem } => ({
  ok: false,
  problem,
});
