import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import * as z from 'zod/mini';
import { plainText } from './plain-text';

/** How often the numbers of a column named each country themselves ("+46 …"), by ISO 3166-1 alpha-2. */
export const phoneFormat = z.object({ countries: z.record(z.string(), z.number()) });
export type PhoneFormat = z.infer<typeof phoneFormat>;

type Certainty = 'row' | 'column' | 'habit';

/**
 * A phone number in E.164, or null; the first one where a cell holds several. Without a country code in the number, `country` is used; where that is only a habit of
 * the language, a number must be valid there, since a foreign one of the same length would become somebody else's.
 */
export function readPhone(text: string, country: string | null, certainty: Certainty = 'row'): string | null {
  const read = parse(text, country);
  return read && numberOf(read, read.international || certainty === 'row');
}

type Parsed = { phone: PhoneNumber; international: boolean };

function parse(text: string, country: string | null): Parsed | null {
  if (text.length > 60) return null;
  const [first = ''] = text.split(/ ::: |[;,\n]| \/ /);
  const plain = plainText(first.replace(/\([^)\d]*\)/g, ''))
    .replace(/^'|^(?:tel|phone|mobil?|fax)[.:]?\s*/i, '')
    .replace(/^00(?=[1-9])/, '+')
    .replace(/^\+ /, '+');
  const options = country !== null && isSupportedCountry(country) ? { defaultCountry: country as CountryCode } : {};
  const phone = parsePhoneNumberFromString(plain, { ...options, extract: false });
  return phone ? { phone, international: plain.startsWith('+') } : null;
}

function numberOf({ phone }: Parsed, trusted: boolean): string | null {
  if (phone.isValid()) return phone.number;
  return trusted && phone.isPossible() && phone.nationalNumber.length >= 8 ? phone.number : null;
}

/** The phones of one column: each by the country of its row, else of most numbers that name one, else of the reader. */
export function readPhones(
  texts: readonly string[],
  countries: readonly (string | null)[],
  { habitCountry, known }: { habitCountry: string; known: PhoneFormat | undefined },
) {
  const format: PhoneFormat = { countries: { ...known?.countries } };
  // A number that names its country is the same whatever else is known, and reading it takes longest: it is read once.
  const abroad = texts.map((text) => (/^\s*(?:\+|00)/.test(text) ? parse(text, null) : null));
  for (const read of abroad) {
    const country = read?.phone.country;
    if (country) format.countries[country] = (format.countries[country] ?? 0) + 1;
  }
  const [most] = Object.entries(format.countries).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const values = texts.map((text, index) => {
    const named = abroad[index];
    if (named?.international) return numberOf(named, true);
    const own = countries[index] ?? null;
    if (own !== null) return readPhone(text, own, 'row');
    const byColumn = most ? readPhone(text, most[0], 'column') : null;
    return byColumn ?? readPhone(text, habitCountry, 'habit');
  });
  return { values, format };
}
