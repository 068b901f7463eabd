import { foldText } from './plain-text';

const yes = new Set('yes y true t ja j oui o vrai waar wahr sant si x ✓ ✔ ☑ ✅ 🗹'.split(' '));
const no = new Set('no n false nej nein nee non faux onwaar falsch falskt ✗ ✘ ☐ ❌ ✕'.split(' '));
const yesToo = new Set(
  'on 1 active activated enabled subscribed opted-in actief aktiv aktiverad actif active abonne prenumererar abonniert checked pa aan an accepted'.split(
    ' ',
  ),
);
const noToo = new Set(
  'off 0 inactive disabled unsubscribed opted-out inactief inaktiv avaktiverad inactif inactive desabonne avregistrerad abgemeldet uitgeschreven unchecked av uit aus declined never'.split(
    ' ',
  ),
);
const wordOf = (text: string): string =>
  text.length > 30
    ? ''
    : foldText(text)
        .replace(/[.!]$/, '')
        .replace(/^opted? (in|out)$/, 'opted-$1');

/** Yes or no in five languages, as a mark or as a state ("subscribed", "inaktiv"), in a column known to hold that. */
export function readYesNo(text: string): boolean | null {
  const word = wordOf(text);
  if (yes.has(word) || yesToo.has(word)) return true;
  return no.has(word) || noToo.has(word) ? false : null;
}

/** Does a column hold yes and no by its values alone: words and marks only, or nothing but both 0 and 1, in twenty cells or more? */
export function isYesNoColumn(texts: readonly string[]): boolean {
  const words = new Set(texts.map(wordOf));
  if (words.size === 0) return false;
  if ([...words].every((word) => word === '0' || word === '1')) return words.size === 2 && texts.length >= 20;
  // Two kinds of initials ("N", "J") are not yet an answer; a word or a mark is.
  const plain = [...words].every((word) => yes.has(word) || no.has(word));
  return plain && [...words].some((word) => word.length > 1 || !/[a-z]/.test(word));
}
