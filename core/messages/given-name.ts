import type { Values } from '../customer/customer';
import { cleanText } from './marks';

/** Not names, though they stand in the column of names. */
const notNames = new Set(
  (
    'unknown okänd onbekend unbekannt inconnu test testar none null undefined guest gäst gast customer kund klant kunde client ' +
    'info kontakt contact support service kundtjänst kundservice klantenservice reception receptie sales försäljning verkoop ' +
    'ekonomi faktura invoice inköp inkoop purchasing admin administration office kontor kantoor butik team n/a'
  ).split(' '),
);
/** A word that makes the whole a company: legal forms of the five languages' countries and the Nordic ones. */
const companyWords =
  /^(ab|aktiebolag|hb|kb|bv|b\.v\.?|nv|n\.v\.?|vof|v\.o\.f\.?|gmbh|ag|kg|ug|ohg|ltd|limited|llc|llp|plc|inc|corp|co|company|oy|oyj|as|a\/s|asa|aps|sa|s\.a\.?|sarl|sas|sasu|group|holding|holdings|förening|stiftung|stichting|stiftelsen|kommun|gemeente)\.?$/iu;
const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|hr|frau|fr|fru|fröken|dhr|heer|mevr|mevrouw|mw|drs|ir|ing|m|mme|mlle|monsieur|madame)\.?$/iu;
const letters = /^\p{L}[\p{L}\p{M}'’-]*$/u;
const couple = /^(och|&|\+|and|en|und|et)$/iu;

/**
 * The name to greet with, or null where greeting without one is the better manners. A greeting with half a company, an
 * initial or a role is worse than none, so whatever is in doubt gives null.
 */
export function givenName(values: Values): string | null {
  if (values.firstName !== undefined) return fromColumn(values.firstName, values);
  return values.name === undefined ? null : fromWhole(values.name, values);
}

/** A column of first names may hold two (“Anna Karin”, “Anna & Per”); three and more are all that somebody was baptised. */
function fromColumn(column: string, values: Values): string | null {
  const words = wordsOf(column, values);
  if (!words) return null;
  const [first, joint, second] = words;
  if (words.length === 3 && first && joint && second && couple.test(joint) && isName(first) && isName(second)) {
    return `${capitalise(first)} ${joint} ${capitalise(second)}`;
  }
  const names = words.filter((word) => !couple.test(word));
  if (names.length === 0 || names.length !== words.length || !names.every(isName)) return null;
  return names
    .slice(0, names.length === 2 ? 2 : 1)
    .map(capitalise)
    .join(' ');
}

/** Of a whole name only the first word is sure to be a first name. */
function fromWhole(name: string, values: Values): string | null {
  // “Andersson, Anna”
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  const words = wordsOf(turned ? `${turned[2]} ${turned[1]}` : name, values);
  const first = words?.[0];
  if (!words || first === undefined || !isName(first)) return null;
  // One word alone may be a brand or a surname, unless the address says the same.
  if (words.length === 1 && !values.email?.toLowerCase().startsWith(`${first.toLowerCase()}@`)) return null;
  return capitalise(first);
}

/** The words of a person's name without title and initials, or null where it is no person's. */
function wordsOf(text: string, { company }: Values): string[] | null {
  const clean = cleanText(text);
  if (clean === null || /[\d@_/\\{}<>|]/.test(clean)) return null;
  if (company !== undefined && clean.toLowerCase() === company.trim().toLowerCase()) return null;
  const words = clean.split(' ');
  if (words.some((word) => companyWords.test(word)) || notNames.has(clean.toLowerCase())) return null;
  return words.filter((word) => !titles.test(word) && !/^\p{L}\.?$/u.test(word));
}

const isName = (word: string): boolean => letters.test(word) && !notNames.has(word.toLowerCase());

/** ANNA-KARIN and anna-karin → Anna-Karin; mixed writing (McKenna, DeShawn) and initials (JP) are left as they are. */
export function capitalise(word: string): string {
  const isShout = word === word.toUpperCase() && /[aeiouyåäöøæéèêëïü]/iu.test(word);
  if (!isShout && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replaceAll(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
