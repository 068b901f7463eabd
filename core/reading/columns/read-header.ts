import type { FieldKey } from '../../customer/fields';
import { type ReadingWords, readingFields, readingWords } from '../../languages/reading-words';
import { type Entry, keyOf, type Lexicon, lexiconOf, tokensOf } from './lexicon';
import { weights } from './weights';

/** What a header says, before anything else is known. `factor` = how directly it says it. */
export type HeaderWord = Entry & { factor: number };

/** "Revenue (M)", "Omsättning (tkr)", "Income (k$)": the values are a thousandth of what the field holds. */
const scaled =
  /\b[tkm](?:kr|sek|nok|dkk|eur|usd|gbp|chf)\b|\b[tkm][$€£]|[€$£][kmt]\b|[([]\s*(?:k|m|t|mn|bn|mio|mrd)\.?\s*[$€£]?\s*[)\]]|\b(?:thousands?|millions?|billions?|mio|mrd|tusental|tusen|miljoner|miljoen|miljarder|duizend(?:en)?|tausend|millionen|milliers?|milliards?)\b/i;
const currency = /[([]\s*(?:sek|nok|dkk|eur|usd|gbp|chf|pln|cad|aud|kr|[$€£])\s*[)\]]/i;
const shortNumber = new Set(['no', 'nr', 'num', 'nbr']);
const counters = new Set(['rad', 'line', 'regel', 'zeile', 'ligne']);
/** “N1”, “O2”: the code of a question, in which the letter is no word (“n+1” is French for a manager, “ø” German for an average). */
const questionCode = /^\p{L}[\s._-]?\d+$/u;
/** An age or a gender is a person's: "Company age" is none. */
const ofCompany = /compan|organi|account|business|firm|office|foretag|bolag|bedrij|unternehm|geschaft|entrepri|societ/;

/** The fields that a header may name, each with how directly; empty where it is no word we know. */
export function readHeader(header: string, known: readonly ReadingWords[] = readingWords): HeaderWord[] {
  if (header.length > 80 || questionCode.test(header.trim())) return [];
  const lexicon = lexiconOf(known);
  const { little } = lexicon;
  const tokens = tokensOf(header.replace(currency, ' ').replace(/ - value$/i, ''));
  if (tokens.length === 0 || scaled.test(header)) return [];
  const exact = find(lexicon, keyOf(tokens, little), 1);
  if (exact.length > 0) return exact;
  const numbers = tokens.filter((token) => /^\d+$/.test(token));
  const words = tokens.filter((token) => !/^\d+$/.test(token) && !counters.has(token));
  if (words.length === 0) return [];
  const lesser = numbers.some((number) => Number(number) > 1) ? weights.lesser : 1;
  return first([
    // "Customer no." is the customer's number.
    () =>
      shortNumber.has(words.at(-1) ?? '')
        ? find(lexicon, keyOf([...words.slice(0, -1), 'number'], little), lesser)
        : [],
    () => (numbers.length > 0 ? find(lexicon, keyOf(words, little), lesser) : []),
    () => firstOrLast(lexicon, words, lesser),
    () => withoutQualifiers(lexicon, words, lesser, /[,(]/.test(header)),
    () => withoutPrefix(lexicon, keyOf(words, little), lesser),
    () => withoutCount(lexicon, words, lesser),
  ]);
}

const find = ({ entries }: Lexicon, key: string, factor: number): HeaderWord[] =>
  (entries.get(key) ?? []).map((entry) => ({ ...entry, factor }));

function first(ways: (() => HeaderWord[])[]): HeaderWord[] {
  for (const way of ways) {
    const words = way();
    if (words.length > 0) return words;
  }
  return [];
}

/** "Customer status" is the customer's, "Delivery type" is not: these words say nothing without whose they are. */
const general = new Set<FieldKey>([
  'customerType',
  'status',
  'stage',
  'plan',
  'segment',
  'tags',
  'leadScore',
  'source',
]);
const ofCustomer =
  /cust|client|contact|account|compan|lead|member|user|person|record|kund|kontakt|konto|foretag|medlem|klant|relatie|bedrij|firm|mitglied|soci|entrepri|compte|prospect|organi|cliente|deal|primary|default|hs/;

const fits = (removed: string) => (word: HeaderWord) => {
  if (general.has(word.field)) return ofCustomer.test(removed);
  // The age of a company is no person's age, its name no person's name, its number no customer's.
  const personal =
    word.field === 'name' || word.field === 'customerId' || readingFields()[word.field]?.basis === 'demographic';
  return !personal || !ofCompany.test(removed);
};

/** The longest run of words that is one of ours, where all words before and after it only say whose or which. */
function withoutQualifiers(lexicon: Lexicon, tokens: string[], lesser: number, headFirst: boolean): HeaderWord[] {
  const { little, removable, others } = lexicon;
  const plain = tokens.filter((token) => !little.has(token));
  for (let length = plain.length - 1; length > 0; length -= 1) {
    // The head stands last in most of these languages, but before a comma or a bracket: "Adress, företag".
    for (let shift = 0; shift <= plain.length - length; shift += 1) {
      const from = headFirst ? shift : plain.length - length - shift;
      const removed = [...plain.slice(0, from), ...plain.slice(from + length)];
      if (!removed.every((token) => removable.has(token))) continue;
      const factor = weights.qualified * lesser * (removed.some((token) => others.has(token)) ? weights.lesser : 1);
      const found = find(lexicon, plain.slice(from, from + length).join(''), factor).filter(fits(removed.join(' ')));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function withoutPrefix(lexicon: Lexicon, key: string, lesser: number): HeaderWord[] {
  for (const prefix of lexicon.prefixes) {
    if (!key.startsWith(prefix) || key.length - prefix.length < 3) continue;
    const found = find(lexicon, key.slice(prefix.length), weights.glued * lesser).filter(fits(prefix));
    if (found.length > 0) return found;
  }
  // Machine names in one case run together: "CREATEDDATE".
  const dated = /^(.{4,})(?:date|datum)$/.exec(key)?.[1];
  return dated
    ? find(lexicon, dated, weights.glued * lesser).filter(({ field }) => readingFields()[field]?.kind === 'date')
    : [];
}

/** "Number of …" before a number, "date of …" before a date. */
function withoutCount(lexicon: Lexicon, tokens: string[], lesser: number): HeaderWord[] {
  const { little, counted, dated, removable } = lexicon;
  const rest = (words: Set<string>) => tokens.filter((token) => !words.has(token) && !removable.has(token));
  const ways = [
    [counted, 'number'],
    [dated, 'date'],
  ] as const;
  for (const [words, kind] of ways) {
    const left = tokens.filter((token) => !words.has(token));
    if (left.length === tokens.length || left.length === 0) continue;
    for (const tried of [left, rest(words)]) {
      const found = find(lexicon, keyOf(tried, little), weights.glued * lesser);
      const kept = found.filter(({ field }) => readingFields()[field]?.kind === kind);
      if (kept.length > 0) return kept;
    }
  }
  return [];
}

/** "Last order date", "senast inloggad", "date du premier achat": first or last, and what was done. */
function firstOrLast(lexicon: Lexicon, tokens: string[], factor: number): HeaderWord[] {
  const { little, dated, first, last, bought, seen } = lexicon;
  const words = tokens.filter((token) => !little.has(token) && !dated.has(token));
  const done = words.filter((token) => !first.has(token) && !last.has(token));
  if (done.length === 0 || done.length === words.length) return [];
  const to = (field: FieldKey): HeaderWord[] => [{ field, languages: [], sure: true, factor }];
  const isLast = words.some((token) => last.has(token));
  if (done.every((token) => bought.has(token) || bought.has(token.replace(/s$/, ''))))
    return to(isLast ? 'lastOrder' : 'firstOrder');
  return isLast && done.every((token) => seen.has(token)) ? to('lastActive') : [];
}
