import { hasCompanyForm } from './company';
import { isMissing } from './missing';
import { foldText, plainText } from './plain-text';

export type PersonName = {
  /** As it is written to somebody: given names first, titles off. */
  name: string;
  first: string | null;
  last: string | null;
};

const titles = new Set(
  'dr prof professor mr mrs ms miss mx mme mlle madame monsieur herr herrn frau fru froken hr dhr mevr mevrouw mw ing ir drs sir mag'.split(
    ' ',
  ),
);
const suffixes = new Set('jr sr ii iii iv phd md mba esq msc bsc ma cpa'.split(' '));
const particles = new Set(
  "van von der den de di da du dos das del della la le lo af av ter ten te zu zum zur vom 't van't el al bin ibn y und des ap o".split(
    ' ',
  ),
);
const totals = new Set(
  'total totals totalt totaal summa summe sum gesamt gesamtsumme totaux subtotal grand-total'.split(' '),
);
/** First words of places that look like names of people. */
const places = new Set(
  'new los las san santa sankt saint port bad north south east west rio hong kuala buenos den-haag'.split(' '),
);

const wordKey = (word: string): string => foldText(word).replaceAll('.', '');
const isParticle = (word: string): boolean =>
  particles.has(wordKey(word)) && (word === word.toLowerCase() || word.length <= 3);

/** Does a text look like the name of a person: two to six words of letters, no company, no place, no word for a sum? */
export function isPersonName(text: string): boolean {
  const plain = plainText(text);
  if (plain.length > 60 || isMissing(plain) || hasCompanyForm(plain)) return false;
  const words = plain.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > 7 || /[^\p{L}\p{M}\s,.'&()-]/u.test(plain)) return false;
  if (words.some((word) => totals.has(wordKey(word))) || places.has(wordKey(words[0] ?? ''))) return false;
  return (
    words.filter((word) => /^\p{Lu}/u.test(word)).length >=
    Math.min(2, words.filter((word) => !isParticle(word)).length)
  );
}

/**
 * A person's name in its parts: "Lindström, Åsa", "Dr. Anna von Ahlen", "van den Berg, Jan", "JD John Doe" (the letters of a
 * picture that stands before it), "Anna & Per Berg", "ANNA BERG". Null where the text is no name of a person.
 */
export function readName(text: string): PersonName | null {
  const plain = plainText(text.length > 200 ? '' : text).replace(/\s*[(<[][^)>\]]*[)>\]]\s*$/, '');
  if (!isPersonName(plain)) return null;
  const turned = turn(plain);
  const words = withoutInitials(withoutTitles((turned ?? plain).split(' ')));
  if (words.length === 0) return null;
  const cased = words.some((word) => /\p{Ll}/u.test(word)) ? words : words.map(fromCapitals);
  const start = lastNameStart(cased, turned === null ? null : (plain.split(',')[0]?.trim().split(' ').length ?? null));
  const [first, last] = [cased.slice(0, start).join(' '), cased.slice(start).join(' ')];
  return { name: cased.join(' '), first: first || null, last: last || null };
}

/** "Last, First" the other way round; null where the comma is another one ("Anna Berg, PhD") or there is none. */
function turn(plain: string): string | null {
  const parts = plain.split(',').map((part) => part.trim());
  const [last = '', first = ''] = parts;
  if (parts.length !== 2 || first === '' || suffixes.has(wordKey(first))) return null;
  return `${first} ${last}`;
}

function withoutTitles(words: string[]): string[] {
  const start = words.findIndex((word) => !titles.has(wordKey(word)));
  const kept = start === -1 ? [] : words.slice(start);
  const end = kept.findLastIndex((word) => !suffixes.has(wordKey(word.replace(',', ''))));
  return kept.slice(0, end + 1).map((word) => word.replace(/,$/, ''));
}

/** "JD John Doe": the letters of a picture before the name are the initials of what follows. */
function withoutInitials(words: string[]): string[] {
  const [letters = '', ...rest] = words;
  if (!/^\p{Lu}{2,3}$/u.test(letters) || rest.length < 2) return words;
  const initials = rest.map((word) => word[0]?.toUpperCase() ?? '');
  const outer = `${initials[0]}${initials.at(-1)}`;
  return [initials.join(''), outer, initials.slice(0, 2).join('')].includes(letters) ? rest : words;
}

/** Where the last name starts: at the first particle after a given name, else at the last word. */
function lastNameStart(words: string[], lastWords: number | null): number {
  if (words.length === 1) return 1;
  if (lastWords !== null) return Math.max(words.length - lastWords, 1);
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  return particle === -1 ? words.length - 1 : particle;
}

function fromCapitals(word: string): string {
  const lower = word.toLowerCase();
  if (particles.has(wordKey(word))) return lower;
  return lower.replace(/(?:^|[-'&.])\p{L}/gu, (start) => start.toUpperCase());
}

/**
 * A name for comparing: case, accents, titles, commas and the order of its words don't count, so that "Lindström, Åsa" and
 * "Åsa Lindström" are equal. Two people can share it: never an identity by itself.
 */
export const foldName = (name: string): string =>
  foldText(name)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '' && !titles.has(word))
    .sort()
    .join(' ');
