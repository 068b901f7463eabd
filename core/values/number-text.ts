import { currenciesOf, currencyAt } from './currency';
import { plainText } from './plain-text';
import { scaleOf } from './scale-words';

/** One text as a number under either decimal sign. Where the two differ, the text alone does not decide. */
export type NumberText = {
  /** Null = can't be a number when this is the decimal sign. */
  comma: number | null;
  dot: number | null;
  /** The digits as they stand, with their separators. */
  digits: string;
  /** The currency sign as it stands, the word after the number, the "5" of "4/5". */
  currency: string | null;
  unit: string | null;
  outOf: number | null;
};

const grouped = {
  ',': /^(?:\d*|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:[ ']\d{3})+)(?:,\d+)?$/,
  // Indian grouping: two digits to a group above the thousands (12,34,567).
  '.': /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3}|[1-9]\d{0,2}(?:[ ']\d{3})+)(?:\.\d+)?$/,
} as const;

function underSign(digits: string, sign: ',' | '.'): number | null {
  if (!grouped[sign].test(digits)) return null;
  return Number(
    digits
      .replaceAll(/[ ']/g, '')
      .replaceAll(sign === ',' ? '.' : ',', '')
      .replace(sign, '.'),
  );
}

const about = /^(?:~|≈|ca\.?|c\.|cirka|circa|approx\.?|about|ungefär|environ|env\.|etwa|ungefähr|ongeveer)\s*/i;
const perTime = /\s*(?:\/|per |par |pro )\s*\p{L}{1,9}\.?$/u;
const unitWord = /^\p{L}[\p{L}.²³-]*(?: \p{L}[\p{L}.-]*)?$/u;

/** As most exports write numbers; three decimals would be thousands to some. Told at a glance. */
const plainNumber = /^\d{1,12}(\.\d{1,2})?$/;

/** A text as a number, with what stands around it; null where it is none. */
export function readNumberText(text: string, locale: string): NumberText | null {
  if (text.length > 60) return null;
  const asItStands = plainNumber.exec(text);
  if (asItStands) {
    const value = Number(text);
    const comma = asItStands[1] === undefined ? value : null;
    return { comma, dot: value, digits: text, currency: null, unit: null, outOf: null };
  }
  const plain = plainText(text).replace(about, '');
  const exponent = /^[-+]?\d+(?:[.,]\d+)?[eE][-+]\d{1,3}$/.test(plain);
  if (exponent) return fixed(Number(plain.replace(',', '.')), plain);
  const share = /^(.*\d) ?\/ ?(\d{1,4})$/.exec(plain);
  const body = (share?.[1] ?? plain).replace(/(\d):(\d{2})(?= ?kr)/i, '$1,$2');
  const match = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(\D*)$/.exec(body);
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;

  const lead = readLead(before);
  const tail = readTail(after, locale);
  if (!lead || !tail || (lead.currency && tail.currency)) return null;
  if (lead.open !== tail.close || (lead.negative && tail.negative)) return null;
  const factor = (lead.open || lead.negative || tail.negative ? -1 : 1) * tail.scale;
  const [comma, dot] = [underSign(digits, ','), underSign(digits, '.')].map((value) =>
    value === null ? null : times(value, factor),
  );
  if (comma === undefined || dot === undefined || (comma === null && dot === null)) return null;
  const currency = lead.currency ?? tail.currency;
  return { comma, dot, digits, currency, unit: tail.unit, outOf: share ? Number(share[2]) : null };
}

const fixed = (value: number, digits: string): NumberText | null =>
  Number.isFinite(value) ? { comma: value, dot: value, digits, currency: null, unit: null, outOf: null } : null;

/** Without the dust of binary fractions: 2.3 × 10⁶ is 2,300,000. */
const times = (value: number, factor: number): number => (value === 0 ? 0 : Number((value * factor).toPrecision(15)));

/** What may stand before a number: an opening bracket, a sign, a currency, in any order. */
function readLead(before: string) {
  const open = before.includes('(');
  const rest = before.replace('(', '').trim();
  const negative = /^-|-$/.test(rest);
  const sign = rest.replace(/^[-+]|[-+]$/, '').trim();
  if (sign === '') return { open, negative, currency: null };
  return currenciesOf(sign).length > 0 ? { open, negative, currency: sign } : null;
}

/** What may stand after a number: `:-` and `/-` for no small change, a trailing minus, a closing bracket, percent, a scale, a currency, a unit. */
function readTail(after: string, locale: string) {
  const close = after.includes(')');
  const bare = after.replace(')', '').replace(/^ ?[.,:/] ?-+/, '');
  const negative = /^ ?-|-$/.test(bare);
  const per = perTime.exec(bare)?.[0] ?? '';
  const words = bare
    .slice(0, bare.length - per.length)
    .replace(/^ ?-|-$/, '')
    .trimEnd();
  const rest = words.trim();
  const found = { close, negative, scale: 1, currency: null, unit: per.trim() || null };
  if (rest === '') return found;
  if (rest === '%') return { ...found, unit: '%' };
  if (currenciesOf(rest).length > 0) return { ...found, currency: rest };
  const alone = scaleOf(rest, locale);
  // One letter after a space is a unit more often than a scale: "5 m", "3 t".
  if (alone && (rest.length > 1 || (rest.toLowerCase() !== 't' && !words.startsWith(' ')))) {
    return { ...found, scale: alone };
  }
  for (const end of ['end', 'start'] as const) {
    const currency = currencyAt(end, rest);
    if (!currency) continue;
    const word = (end === 'end' ? rest.slice(0, -currency.length) : rest.slice(currency.length)).trim();
    const scale = scaleOf(word, locale);
    if (scale) return { ...found, scale, currency };
  }
  // "01-okt" is a day or a range, no minus one of anything.
  return !negative && rest.length <= 24 && unitWord.test(rest) ? { ...found, unit: rest.toLowerCase() } : null;
}
