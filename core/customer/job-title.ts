import { functionWords, seniorityWords } from './title-words';

type Test = (word: string) => boolean;
type Line = { name: string; tests: Test[] };

const testOf = (word: string): Test => {
  const bare = word.replace(/^[$^]/, '');
  if (word.startsWith('^')) return (text) => text.startsWith(bare);
  if (word.startsWith('$')) return (text) => text.endsWith(bare);
  return (text) => text === bare;
};
const compile = (lines: readonly [string, string][]): Line[] =>
  lines.map(([name, words]) => ({ name, tests: words.split(' ').map(testOf) }));

const levels = compile(seniorityWords);
const functions = compile(functionWords);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    // "C.E.O." and "Geschäftsführer*in" are one word each; "vice president" is the level below the president.
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/[*:_](?:in|innen|e|ne)\b/gu, '')
    .replace(/\bvice[ -]?president\b|\bvice[ -]?président(?:e)?\b/gu, 'vicepresident')
    .split(/[^\p{L}\p{N}&-]+/u)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]))
    .filter(Boolean);

const lineOf = (lines: Line[], words: string[]): string | undefined =>
  lines.find(({ tests }) => words.some((word) => tests.some((test) => test(word))))?.name;

/** The part of the firm that a text names: a job title, or a department. Undefined when none of its words is known. */
export const functionOf = (text: string): string | undefined => lineOf(functions, wordsOf(text));

/**
 * The level of a job title: owner, executive, director, manager, specialist, staff or entry. A title whose function is known
 * but names no level is staff ("Accountant"); a title of unknown words says nothing, rather than something wrong.
 */
export function seniorityOf(title: string): string | undefined {
  const words = wordsOf(title);
  return lineOf(levels, words) ?? (lineOf(functions, words) ? 'staff' : undefined);
}
