import { fields } from '../customer/fields';
import { learnWords, type ReadingWords } from './reading-words';

const found = import.meta.glob<{ default: ReadingWords }>('./*/headers.ts', { eager: true });

/** Every language of the folder: a new one is in because it exists. */
export const everyReadingWords: readonly ReadingWords[] = Object.values(found).map(({ default: words }) => words);

learnWords(everyReadingWords, fields);
