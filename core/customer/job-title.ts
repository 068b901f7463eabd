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

/** A list has the same few titles again and again, and reading one takes some thirty tests of each word. */
const mostRemembered = 2_000;
function remembered(read: (text: string) => string | undefined): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    if (known.size === mostRemembered) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}

const lineOf = (lines: Line[], words: string[]): string | undefined =>
  lines.find(({ tests }) => words.some((word) => tests.some((test) => test(word))))?.name;

/** The part of the firm that a text names: a job title, or a department. Undefined when none of its words is known. */
export const functionOf = remembered((text) => lineOf(functions, wordsOf(text)));

/**
 * The level of a job title: owner, executive, director, manager, specialist, staff or entry. A title whose function is known
 * but names no level is staff ("Accountant"); a title of unknown words says nothing, rather than something wrong.
 */
export const seniorityOf = remembered((title) => {
  const words = wordsOf(title);
  return lineOf(levels, words) ?? (lineOf(functions, words) ? 'staff' : undefined);
});
