import * as z from 'zod/mini';
import { column, coverage } from '../customer/list';
import type { ReadingFields, ReadingWords } from '../languages/reading-words';
import { problem } from '../problem';
import type { Adapter } from '../reading/adapters/adapter';
import { choice } from '../reading/choice';
import { limits } from '../reading/limits';
import { pageReading } from '../reading/reading';
import { tone } from '../segments/segment';

/** What stands on a row: made of sentences already, in the user's language. */
export const badge = z.object({
  /** Key of the row it belongs to: the page finds the row again by this before it draws. */
  row: z.string(),
  customer: z.object({ id: z.string(), name: z.string() }),
  /** Null = can't tell; `text` says because of what. */
  segment: z.nullable(z.object({ key: z.string(), name: z.string(), tone })),
  /** One reason in few words. */
  text: z.string(),
  provisional: z.boolean(),
  /** Moved lately out of another segment: which way, and the sentence. */
  moved: z.nullable(z.object({ way: z.enum(['up', 'down', 'aside']), text: z.string() })),
  /** The sentence that a value behind the label was read long ago. */
  stale: z.nullable(z.string()),
});
export type Badge = z.infer<typeof badge>;

/** A run of the message: what came from the customer's data and what is a stand-in look different. */
export const messagePart = z.object({
  text: z.string(),
  from: z.enum(['message', 'data', 'fallback', 'blank']),
});

/** Tags on the card: the user's own, those that lists showed, and others of the user's that are offered. */
export const cardTags = z.object({
  own: z.array(z.string()),
  listed: z.array(z.string()),
  offered: z.array(z.string()),
  note: z.string(),
});
export type CardTags = z.infer<typeof cardTags>;

/** How much of a badge is shown where there is room: with its reason, its segment only, or just its mark. */
export const density = z.enum(['full', 'short', 'mark']);
export type Density = z.infer<typeof density>;

export const card = z.object({
  title: z.string(),
  segment: z.string(),
  tone: z.nullable(tone),
  /** Each: the sentence, and where and when the value was read. */
  reasons: z.array(z.object({ text: z.string(), passed: z.nullable(z.boolean()), read: z.nullable(z.string()) })),
  flip: z.nullable(z.string()),
  until: z.nullable(z.string()),
  provisional: z.nullable(z.string()),
  moved: z.nullable(z.string()),
  stale: z.nullable(z.string()),
  tags: cardTags,
  /** What the list's other segmentations say of the customer. */
  others: z.array(z.object({ name: z.string(), segment: z.string(), tone: z.nullable(tone) })),
  message: z.nullable(
    z.object({
      name: z.string(),
      /** Why this one, as a sentence. */
      why: z.string(),
      channel: z.string(),
      subject: z.array(messagePart),
      body: z.array(messagePart),
    }),
  ),
  /** Why there is no message, when there is none. */
  noMessage: z.nullable(z.string()),
  next: z.string(),
});
export type Card = z.infer<typeof card>;

const seenColumn = z.object({
  header: z.string(),
  machine: z.nullable(z.string()),
  cells: z.array(z.nullable(z.string().check(z.maxLength(1000)))).check(z.maxLength(500)),
});

/** The words that the page's own controls need, in the user's language. */
export const pageWords = z.record(z.string(), z.string());

/**
 * Every call from a page to the background, with what is asked and answered. The page is hostile: what it asks is parsed.
 * Adding a call = one entry here; both ends then fail to compile until it is done.
 */
export const calls = {
  /** What the page script needs before it can read: the header words of every language, the fields, and the adapters. */
  knowledge: {
    ask: z.object({}),
    answer: z.object({
      words: z.array(z.custom<ReadingWords>()),
      fields: z.custom<ReadingFields>(),
      adapters: z.array(z.custom<Adapter>()),
      /** The lists that the user chose on pages of this site, by address. */
      choices: z.record(z.string(), choice),
    }),
  },
  /** What the columns of lists mean: a table each, answered in the same order. */
  matchColumns: {
    ask: z.object({
      tables: z
        .array(
          z.object({
            language: z.nullable(z.string()),
            columns: z.array(seenColumn).check(z.maxLength(limits.columns)),
          }),
        )
        .check(z.maxLength(100)),
    }),
    answer: z.array(z.array(column)),
  },
  /** A list was read, or read again: keeps what it shows and answers a badge for every row of the reading. */
  seeList: {
    ask: pageReading,
    answer: z.object({
      /** A new model version means that badges drawn before must be asked for again. */
      model: z.nullable(z.object({ name: z.string(), version: z.string(), because: z.string() })),
      badges: z.array(badge),
      coverage,
      /** "Read 120 of 900". */
      status: z.string(),
      problem: z.nullable(z.object({ code: z.string(), text: z.string() })),
      words: pageWords,
      /** All segmentations of the list. */
      segmentations: z.array(z.object({ id: z.string(), name: z.string(), shown: z.boolean() })),
      density,
    }),
  },
  /** The card of one customer of this page. */
  openCard: {
    ask: z.object({ address: z.string(), customer: z.string() }),
    answer: z.nullable(card),
  },
  /** Puts one of the tags that the card offers on a customer of this page, or takes one of the user's off. */
  tag: {
    ask: z.object({
      address: z.string(),
      customer: z.string(),
      tag: z.string().check(z.maxLength(200)),
      on: z.boolean(),
    }),
    answer: z.nullable(cardTags),
  },
  /** Leads the panel beside the page: there is done what a page, which can lie over its own window, must not see or steer. */
  openPanel: {
    ask: z.object({
      address: z.string(),
      customer: z.nullable(z.string()),
      to: z.enum(['customer', 'columns', 'tags', 'segments']),
    }),
    answer: z.object({}),
  },
  /** Whom the page has at hand, told when it was asked: the customer of the row with the cursor, of the open card, or of the record. */
  atHand: {
    ask: z.object({ address: z.string(), customer: z.nullable(z.string()) }),
    answer: z.object({}),
  },
  /** The list shows another of its segmentations. */
  showSegmentation: { ask: z.object({ address: z.string(), id: z.string() }), answer: z.object({}) },
  setDensity: { ask: z.object({ density }), answer: z.object({}) },
  /** The user wants nothing of ours on this site any more. */
  switchOff: { ask: z.object({}), answer: z.object({}) },
  /** On this page that is the list; null = the one that is found by itself again. */
  choose: { ask: z.object({ address: z.string(), choice: z.nullable(choice) }), answer: z.object({}) },
  /** Brings a script that the page script can do without until now. */
  bring: { ask: z.object({ script: z.enum(['over', 'pick', 'read-all', 'record']) }), answer: z.object({}) },
  /** Something on the page could not be read: answered with the sentence that says what to do next. */
  tellProblem: {
    ask: z.object({ address: z.string(), problem }),
    answer: z.object({ text: z.string(), words: pageWords }),
  },
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type Ask<N extends CallName> = z.infer<Calls[N]['ask']>;
export type Answer<N extends CallName> = z.infer<Calls[N]['answer']>;
