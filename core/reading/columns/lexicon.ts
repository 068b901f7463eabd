import type { Field, FieldKey } from '../../customer/fields';
import { type ReadingWords, readingFields, wordsIn } from '../../languages/reading-words';
import { foldText } from '../../values/plain-text';

export type Entry = { field: FieldKey; languages: string[]; sure: boolean };

/** camelCase, snake_case and signs apart, case and accents away: "Email2Address" → email, 2, address. */
export const tokensOf = (text: string): string[] =>
  foldText(
    text
      .replace(/[#№]/g, ' number ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/(\d)(\p{L})/gu, '$1 $2'),
  ).match(/[\p{L}\p{N}]+/gu) ?? [];

type Lists = Exclude<keyof ReadingWords, 'language' | 'words'>;
const gather = (lists: readonly ReadingWords[], pick: Lists): Set<string> =>
  new Set(lists.flatMap((words) => wordsIn(words[pick]).flatMap(tokensOf)));

/** One key for every way to write the same words: "Post Code", "post-code" and "PostCode" are one. */
export const keyOf = (tokens: readonly string[], little: ReadonlySet<string>): string =>
  tokens.filter((token) => !little.has(token)).join('') || tokens.join('');

function build(readingWords: readonly ReadingWords[]) {
  const all = (pick: Lists) => gather(readingWords, pick);
  const little = all('little');
  const entries = new Map<string, Entry[]>();
  const add = (word: string, field: FieldKey, language: string) => {
    const key = keyOf(tokensOf(word), little);
    const list = entries.get(key) ?? [];
    const sure = !word.endsWith('?');
    const same = list.find((entry) => entry.field === field);
    if (!same) list.push({ field, languages: [language], sure });
    else if (same.sure === sure) same.languages.push(language);
    else if (sure) Object.assign(same, { sure, languages: [language] });
    entries.set(key, list);
  };
  const fields = Object.entries(readingFields()) as [FieldKey, Field][];
  for (const { language, words } of readingWords) {
    for (const [field] of fields)
      for (const word of words[field] ? wordsIn(words[field]) : []) add(word, field, language);
  }
  // Our own exports carry the labels of the table.
  for (const [field, { label, derived }] of fields) {
    if (!derived && !entries.has(keyOf(tokensOf(label), little))) add(label, field, 'en');
  }
  const removable = new Set([...all('qualifiers'), ...all('others')]);
  return {
    entries,
    little,
    removable,
    others: all('others'),
    counted: all('counted'),
    dated: all('dated'),
    first: all('first'),
    last: all('last'),
    bought: all('bought'),
    seen: all('seen'),
    // Longest first: "kontaktpersons" before "kontakt".
    prefixes: [...all('prefixes')].filter(Boolean).sort((a, b) => b.length - a.length),
  };
}

export type Lexicon = ReturnType<typeof build>;

const built = new WeakMap<readonly ReadingWords[], Lexicon>();
/** Built at the first header, not at the start of the page script. */
export function lexiconOf(words: readonly ReadingWords[]): Lexicon {
  const known = built.get(words) ?? build(words);
  built.set(words, known);
  return known;
}
