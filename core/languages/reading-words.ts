import type { Field, FieldKey } from '../customer/fields';

/**
 * What a language writes over columns and around lists. One file a language, `<code>/headers.ts`; the only part of this
 * folder that runs inside the CRM page, so it is kept small: words are lists in one string, parted by `|`.
 */
export type ReadingWords = {
  language: string;
  /**
   * Header words by field. `?` after a word: it means other things as often, so values or neighbours must agree first.
   * A word may stand under several fields.
   */
  words: Partial<Record<FieldKey, string>>;
  /** Words that say whose or which, and leave the field as it is: "Business Phone", "Ort, arbete". */
  qualifiers: string;
  /** Qualifiers that tell this is not the main one: "Other Phone", "Annan e-post". */
  others: string;
  /** Qualifiers glued to the front of a word: "Hemort", "Kundenname". */
  prefixes: string;
  /** Little words that make no difference: "date de la commande" = "date commande". */
  little: string;
  /** "Number of …" before what is counted, and the word for a date: left out when the rest names a number or a date. */
  counted: string;
  dated: string;
  /** "Last order", "senast inloggad": words for first and last, for buying, and for being seen. */
  first: string;
  last: string;
  bought: string;
  seen: string;
  /** "1–25 of 900". */
  of: string;
  /** What a count counts: "900 results". */
  results: string;
  /** The control that shows the next page. */
  next: string;
  /** What stands first in a row of totals. */
  totals: string;
};

/**
 * The words that are known here. 13 kB of the 40 that the page script may weigh would be these, so it carries none: the
 * background sends them (`knowledge`) before the page is first read. Everywhere else `every-reading-words.ts` is imported.
 */
export const readingWords: ReadingWords[] = [];

/** What the reading of pages has to know of the field table, which would be another 3 kB. Learned with the words. */
export type ReadingFields = Readonly<Partial<Record<FieldKey, Field>>>;
const learned: { fields: ReadingFields } = { fields: {} };
export const readingFields = (): ReadingFields => learned.fields;

/** Called once, before anything is read. */
export function learnWords(words: readonly ReadingWords[], fields: ReadingFields): void {
  readingWords.splice(0, readingWords.length, ...words);
  learned.fields = fields;
}

/** The entries of a list of words. */
export const wordsIn = (list: string): string[] => list.split('|').map((word) => word.trim());

/** Something made of the words, at its first use: when a module is loaded, the page script has not learned them yet. */
export function madeOfWords<T>(make: () => T): () => T {
  let made: { it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
