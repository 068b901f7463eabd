import { everyReadingWords } from './every-reading-words';
import type { ReadingWords } from './reading-words';

/**
 * Header words that are rarer, or that the rules of core/reading/columns find by themselves more often than not: too many
 * for a script that runs in every page. Files and pasted texts are read with them (`<code>/more-headers.ts`).
 */
export type MoreWords = ReadingWords['words'];

const found = import.meta.glob<{ default: MoreWords }>('./*/more-headers.ts', { eager: true });

/** The words of every language, with the rarer ones. */
export const allReadingWords: readonly ReadingWords[] = everyReadingWords.map((own) => {
  const more = found[`./${own.language}/more-headers.ts`]?.default ?? {};
  const words = Object.entries(more).map(([field, list]) => {
    const common = own.words[field as keyof MoreWords];
    return [field, common ? `${common}|${list}` : list];
  });
  return { ...own, words: { ...own.words, ...Object.fromEntries(words) } };
});
