import type { Values } from '../customer/customer';
import { hasCompanyForm } from '../values/company';
import { isSharedMailbox } from '../values/email';
import { readName } from '../values/name';
import { foldText } from '../values/plain-text';
import { cleanText } from './marks';

/** Not names, though they stand in the column of names. */
const standIns = new Set(
  'unknown okänd onbekend unbekannt inconnu test testar none null undefined guest gäst gast customer kund klant kunde client n/a'.split(
    ' ',
  ),
);
/** Words of associations and authorities, which carry no legal form of a company. */
const bodies =
  /^(förening|föreningen|stiftelsen?|stiftung|stichting|vereniging|verein|kommun|gemeente|gemeinde|ab|bv|gmbh|ltd|inc|llc)$/iu;
/** Several people, or an estate: nobody's first name. Folded; a Swedish and German ending may follow. */
const households =
  /^(familjen?|family|famille|familien?|fam|gezin|hushall(et)?|household|huishouden|haushalt|foyer|menage|dodsbo(et)?|estate|nachlass|erven|erbengemeinschaft|deceased|avliden|overleden|verstorben|decedee?)$/u;
/** Words that begin a surname or a sentence. */
const noNames = new Set(
  'do de den der det des del della das dos la le les el von zu zum zur the an ein eine een en un une not no nej nein nee non niet kein ej inte don'.split(
    ' ',
  ),
);
/** Large places whose names nobody is given (Sofia, Paris and Florence are): a branch or a municipality may stand among names. */
const places = new Set(
  `stockholm goteborg gothenburg malmo uppsala vasteras orebro linkoping helsingborg norrkoping jonkoping umea sverige sweden skane
  amsterdam rotterdam utrecht eindhoven groningen tilburg breda nijmegen arnhem haarlem almere maastricht nederland netherlands holland
  berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf leipzig dortmund essen bremen dresden hannover deutschland
  germany wien vienna salzburg zurich geneve bern basel antwerpen antwerp gent brussel brussels bruxelles luik liege belgie belgium
  lyon marseille toulouse nantes strasbourg bordeaux lille rennes london manchester birmingham liverpool glasgow edinburgh dublin
  oslo bergen kobenhavn copenhagen helsinki danmark norge norway denmark finland europe europa england scotland ireland`.split(
    /\s+/,
  ),
);
const titles =
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|herr|hr|frau|fr|fru|fröken|dhr|heer|mevr|mevrouw|mw|drs|ir|ing|m|mme|mlle|monsieur|madame)\.?$/iu;
const wordsOf = (text: string): string[] => text.split(' ').map((word) => foldText(word).replaceAll(/[.,()]/g, ''));
const letters = /^\p{L}[\p{L}\p{M}'’-]+$/u;
const couple = /^(och|&|\+|and|en|und|et)$/iu;

/**
 * The name to greet with, or null where greeting without one is the better manners. A greeting with half a company, an
 * initial or a role is worse than none, so whatever is in doubt gives null.
 */
export function givenName(values: Values): string | null {
  const { firstName, name, company } = values;
  const text = cleanText(firstName ?? name ?? '');
  if (text === null || /[\d@_/\\{}<>|]/.test(text) || hasCompanyForm(text)) return null;
  if (company !== undefined && text.toLowerCase() === company.trim().toLowerCase()) return null;
  if (text.split(' ').some((word) => bodies.test(word))) return null;
  if (wordsOf(text).some((word) => households.test(word))) return null;
  const place = [values.city, values.region, values.country].some(
    (one) => one !== undefined && foldText(one) === foldText(text),
  );
  if (place) return null;
  return firstName === undefined ? fromWhole(text, values) : fromColumn(text);
}

/** A column of first names may hold two (“Anna Karin”, “Anna & Per”); three and more are all that somebody was baptised. */
function fromColumn(column: string): string | null {
  const words = column.split(' ').filter((word) => !titles.test(word) && !/^\p{L}\.?$/u.test(word));
  const [first, joint, second] = words;
  if (words.length === 3 && first && joint && second && couple.test(joint) && isName(first) && isName(second)) {
    return `${capitalise(first)} ${joint} ${capitalise(second)}`;
  }
  if (words.length === 0 || !words.every(isName)) return null;
  return words
    .slice(0, words.length === 2 ? 2 : 1)
    .map(capitalise)
    .join(' ');
}

/** Of a whole name only the first word is sure to be a first name. */
function fromWhole(name: string, { email }: Values): string | null {
  const isOneWord = !name.includes(' ');
  // One word alone may be a brand or a surname, unless the address says the same.
  if (isOneWord && !email?.toLowerCase().startsWith(`${name.toLowerCase()}@`)) return null;
  const first = isOneWord ? name : readName(name)?.first?.split(' ')[0];
  return first !== undefined && isName(first) ? capitalise(first) : null;
}

/** Letters only, more than one, and neither a stand-in, a particle or a place nor the name of a mailbox (Info, Kundtjänst). */
const isName = (word: string): boolean =>
  letters.test(word) &&
  !couple.test(word) &&
  ![standIns, noNames, places].some((set) => set.has(foldText(word)) || set.has(word.toLowerCase())) &&
  !isSharedMailbox(`${word}@`);

/** ANNA-KARIN and anna-karin → Anna-Karin; mixed writing (McKenna, DeShawn) and initials (JP) are left as they are. */
function capitalise(word: string): string {
  const isShout = word === word.toUpperCase() && /[aeiouyåäöøæéèêëïü]/iu.test(word);
  if (!isShout && word !== word.toLowerCase()) return word;
  return word
    .toLowerCase()
    .replaceAll(/(^|[-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
