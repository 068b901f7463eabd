import { madeOfWords, readingWords } from '../../languages/reading-words';
import { foldText } from '../../values/plain-text';

/** Is this the name of a country in one of our languages, or its code? The names come from `Intl`, so they cost nothing. */
export function isCountry(text: string): boolean {
  if (text.length > 40) return false;
  return names().has(foldText(text));
}

/** Names that lists of customers use and `Intl` does not. */
const spoken = [
  'usa',
  'uk',
  'england',
  'scotland',
  'wales',
  'holland',
  'great britain',
  'storbritannien',
  'deutschland',
];

const names = madeOfWords((): Set<string> => {
  const found = new Set(spoken);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const namesIn = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const english = namesIn('en');
  // Which pairs of letters are countries, one language tells for all.
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => english.of(code) !== undefined);
  for (const { language } of readingWords) {
    const show = namesIn(language);
    for (const code of codes) found.add(foldText(show.of(code) ?? code)).add(code.toLowerCase());
  }
  return found;
});
