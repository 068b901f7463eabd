import { type FieldKey, fieldOf } from '../../customer/fields';
import type { Shape } from '../../values/shape';
import type { Cells } from './cells';
import { isCountry } from './country-names';

/** What the values say of a field by themselves: `shape` names what was seen, in `share` of them. */
export type Seen = { field: FieldKey; shape: string; share: number; weight: number };

/** Fields whose values give them away, with the share they need and the weight they then have. */
const telling: readonly [field: FieldKey, shape: Shape, least: number, weight: number][] = [
  ['email', 'email', 0.6, 0.95],
  ['vatId', 'vatId', 0.7, 0.9],
  ['website', 'url', 0.6, 0.65],
  ['domain', 'domain', 0.8, 0.65],
  ['phone', 'phone', 0.7, 0.75],
  ['salutation', 'honorific', 0.8, 0.6],
  ['gender', 'gender', 0.9, 0.7],
  // A legal form stands in one name in three, not in all; fewer may be a street or a title.
  ['company', 'company', 0.3, 0.75],
  ['company', 'company', 0.15, 0.5],
  ['name', 'person', 0.7, 0.6],
  ['jobTitle', 'jobTitle', 0.4, 0.55],
  ['postalCode', 'postalCode', 0.8, 0.6],
];

/** Texts that must differ from row to row: an e-mail that stands in every second row is the salesperson's. */
const unique = new Set<FieldKey>(['email', 'phone', 'name', 'website', 'vatId']);
/** These do not: a column of one honorific is no evidence, and two shapes of one text would vote twice. */
const few = new Set<FieldKey>(['salutation', 'gender']);

export function seenIn(cells: Cells): Seen[] {
  const { texts, distinct, share } = cells;
  if (texts.length === 0) return [];
  const seen: Seen[] = [];
  for (const [field, shape, least, weight] of telling) {
    if (share(shape) < least || seen.some((other) => other.field === field)) continue;
    if (few.has(field) && (texts.length < 3 || new Set(texts).size < 2 || new Set(texts).size > 8)) continue;
    if (shape === 'phone' && share('date') > 0.3) continue;
    if (
      shape === 'gender' &&
      share('honorific') >= 0.9 &&
      texts.some((text) => text.length > 1 && /^[A-Z].*\.?$/.test(text)) &&
      share('gender') < share('honorific')
    )
      continue;
    if (shape === 'person' && (share('company') >= 0.15 || share('jobTitle') >= 0.4 || share('honorific') > 0.5))
      continue;
    const often = unique.has(field) && texts.length >= 8 && distinct < 0.5 ? 0.5 : 1;
    seen.push({ field, shape, share: share(shape), weight: weight * often });
  }
  if (seen.length === 0 && texts.length >= 2) {
    const countries = texts.filter(isCountry).length / texts.length;
    // Two letters may be a state ("CA") or a language ("SV"): only names tell.
    if (countries >= 0.8 && texts.some((text) => text.length > 3)) {
      seen.push({ field: 'country', shape: 'country', share: countries, weight: 0.7 });
    }
  }
  return seen;
}

const letters = /\p{L}{2}/u;
const shareWith = ({ texts }: Cells, test: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
const most = (...shares: number[]): number => Math.min(1, Math.max(...shares));

/**
 * 0–1: how much of the column can be values of the field. `tells` = whether that is evidence (every text can be a note, so
 * that a column of notes fits says nothing).
 */
export function fitOf(field: FieldKey, cells: Cells): { fit: number; shape: string; tells: boolean } {
  const { share, texts, distinct } = cells;
  const { kind, format } = fieldOf(field);
  const say = (shape: string, fit: number, tells = true) => ({ fit, shape, tells });
  const plain = 1 - most(share('email'), share('url'), share('date'), share('percent'));
  if (format === 'email') return say('email', share('email'));
  if (format === 'phone') return say('phone', share('date') > 0.5 ? 0 : most(share('phone'), share('digits')));
  if (format === 'domain') return say('url', most(share('url') + share('domain'), share('email') > 0.5 ? 0 : 0));
  if (format === 'company')
    return say(
      'company',
      Math.min(
        plain,
        shareWith(cells, (text) => letters.test(text)),
      ),
      share('company') >= 0.15,
    );
  if (format === 'country')
    return say(
      'country',
      shareWith(cells, (text) => isCountry(text) || /^[\p{L} .'()-]{2,40}$/u.test(text)),
      texts.filter(isCountry).length > texts.length / 2,
    );
  if (format === 'gender')
    return say(
      'gender',
      shareWith(cells, (text) => text.length <= 24 && !/\d{2}/.test(text)),
      share('gender') > 0.7,
    );
  if (format === 'id')
    return say(
      'id',
      plain * shareWith(cells, (text) => text.length <= 40),
      shareWith(cells, (text) => /\d/.test(text)) > 0.8 && distinct > 0.5,
    );
  if (format === 'postalCode')
    return say(
      'postalCode',
      shareWith(cells, (text) => text.length <= 12 && /\d/.test(text)),
    );
  if (kind === 'yesNo') return say('yesNo', most(share('yesNo'), cells.distinct * texts.length <= 3 ? 0.6 : 0));
  if (kind === 'number')
    return say('number', field === 'age' ? shareWith(cells, (text) => /^\d{1,3}\b/.test(text)) : numbers(cells));
  if (kind === 'scale')
    return say(
      'number',
      most(
        numbers(cells),
        shareWith(cells, (text) => /^\d+(?:[.,]\d+)?\s?(?:\/|of|av|van|von|sur)\s?\d+|[★⭐☆]/.test(text)),
      ),
    );
  if (kind === 'money')
    return say('money', most(share('money'), share('number')), share('money') > 0.3 || fractions(cells) > 0.3);
  if (kind === 'date') return say('date', dates(cells));
  if (field === 'name' || field === 'firstName' || field === 'lastName') {
    const named = shareWith(cells, (text) => text.length <= 60 && !/\d{3}/.test(text) && /\p{L}/u.test(text));
    // "cellular", "telephone": few small words are ways to be reached, not people.
    const small = texts.length >= 20 && distinct < 0.2 ? shareWith(cells, (text) => /^\p{Ll}/u.test(text)) : 0;
    return say(
      'person',
      Math.min(plain, named, 1 - small, share('company') >= 0.5 ? 0 : 1),
      field === 'name' && share('person') >= 0.6,
    );
  }
  if (field === 'jobTitle')
    return say(
      'jobTitle',
      share('honorific') > 0.6
        ? 0
        : Math.min(
            plain,
            shareWith(cells, (text) => letters.test(text)),
          ),
      share('jobTitle') > 0.3,
    );
  if (field === 'salutation') return say('honorific', share('honorific'));
  if (field === 'owner') return say('person', plain, share('person') > 0.5 && distinct <= 0.5);
  if (field === 'street')
    return say(
      'street',
      Math.min(
        plain,
        shareWith(cells, (text) => /\p{L}/u.test(text)),
      ),
      share('street') > 0.5,
    );
  if (field === 'city' || field === 'middleName')
    return say(
      'text',
      Math.min(
        plain,
        shareWith(cells, (text) => /\p{L}/u.test(text)),
      ),
      false,
    );
  if (kind === 'category')
    return say(
      'category',
      Math.min(
        1 - most(share('email'), share('url'), dates(cells) > 0.8 ? 1 : 0),
        shareWith(cells, (text) => text.length <= 80),
      ),
      false,
    );
  return say('text', 1, false);
}

const numbers = ({ share }: Cells): number => most(share('number'), share('range'));
const fractions = (cells: Cells): number => shareWith(cells, (text) => /\d[.,]\d{1,2}$/.test(text));
/** Excel writes a date as the day's number: 25,569 = 1970, 73,050 = 2099. */
const dates = (cells: Cells): number =>
  most(
    cells.share('date') + cells.share('ago'),
    shareWith(cells, (text) => /^\d{5}(?:\.\d+)?$/.test(text) && Number(text) >= 25_569 && Number(text) <= 73_050),
  );
