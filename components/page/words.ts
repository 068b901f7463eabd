import type { page } from '@/core/languages/en/page';

/** The words of our controls, in the user's language; they come with the background's answers. */
export type Words = Readonly<Record<string, string>>;
type WordKey = keyof typeof page;

export const say = (words: Words, key: WordKey): string => words[key] ?? '';
