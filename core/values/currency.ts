import type { Habits } from './habits';

/** Signs and short words for currencies, lower-case. A sign that several countries use lists them all, the commonest first. */
const signs: Record<string, readonly [string, ...string[]]> = {
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  us$: ['USD'],
  usd$: ['USD'],
  a$: ['AUD'],
  au$: ['AUD'],
  c$: ['CAD'],
  ca$: ['CAD'],
  nz$: ['NZD'],
  r$: ['BRL'],
  hk$: ['HKD'],
  s$: ['SGD'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
  rs: ['INR'],
  'rs.': ['INR'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
  kronor: ['SEK'],
  'fr.': ['CHF'],
  sfr: ['CHF'],
  'sfr.': ['CHF'],
  zł: ['PLN'],
  kč: ['CZK'],
  ft: ['HUF'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₪': ['ILS'],
  '₩': ['KRW'],
  '₴': ['UAH'],
  '₫': ['VND'],
  '฿': ['THB'],
  '₱': ['PHP'],
};

const everyday = /^(eur|sek|nok|dkk|gbp|usd|chf)$/;
const codes = new Set(Intl.supportedValuesOf('currency'));

/** The currencies that a sign or ISO 4217 code can stand for, the commonest first; none where it is neither. */
export function currenciesOf(sign: string): readonly string[] {
  const lower = sign.toLowerCase();
  if (Object.hasOwn(signs, lower)) return signs[lower] ?? [];
  // Small letters only where they are no word: "all", "try" and "top" are codes too.
  const upper = everyday.test(lower) ? sign.toUpperCase() : sign;
  return codes.has(upper) ? [upper] : [];
}

/** The longest currency sign or code at the end (or the start) of a text, as it stands there. */
export function currencyAt(end: 'start' | 'end', text: string): string | null {
  for (let length = Math.min(6, text.length); length > 0; length -= 1) {
    const part = end === 'end' ? text.slice(-length) : text.slice(0, length);
    if (part.trim() === part && currenciesOf(part).length > 0) return part;
  }
  return null;
}

/** One of several currencies: the reader's own where it is among them. `certain` is false where nothing decides. */
export function pickCurrency(among: readonly string[], habits: Habits): { currency: string; certain: boolean } | null {
  const [first] = among;
  if (first === undefined) return null;
  if (among.includes(habits.currency)) return { currency: habits.currency, certain: true };
  // A bare dollar sign means the American one unless the page's own country has another dollar.
  return { currency: first, certain: among.length === 1 || first === 'USD' };
}

/** The currencies that a header may name: "Amount (EUR)" and "Umsatz in €" one, "Belopp (kr)" several, the commonest first. */
export function currenciesInHeader(header: string): readonly string[] {
  const named = header
    .split(/[\s()[\]/,:;_-]+/)
    .filter((word) => /^([A-Z]{3}|[^\p{L}\d]|[Kk]r\.?|[Kk]ronor)$/u.test(word))
    .map(currenciesOf)
    .filter((currencies) => currencies.length > 0);
  return named.find(({ length }) => length === 1) ?? named[0] ?? [];
}

/** Do amounts of this currency have three decimals (dinars, rials), so that "1.234" may well be one and a bit? */
export const hasThreeDecimals = (currency: string): boolean =>
  ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'].includes(currency);
