import { type Filling, fill } from './fill';
import type { Text } from './text';

/** How a language writes plain values. Made once per language: the formatters of Intl are dear to build. */
export type Writer = ReturnType<typeof makeWriter>;

/** `timeZone` is for instants only; the reader's own where it is not given. */
export function makeWriter(locale: string, timeZone?: string) {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const figures = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const plural = new Intl.PluralRules(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const letterDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const zone = timeZone === undefined ? {} : { timeZone };
  const minute = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const or = new Intl.ListFormat(locale, { type: 'disjunction' });
  const money = makeMoneyWriter(locale);
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const number = (value: number) => plain.format(value);
  const habit = { number, isOne: (value: number) => plural.select(value) === 'one' };
  return {
    number,
    /** Of a number below one, to two figures that count: “0.012”. */
    small: (value: number) => figures.format(value),
    /** ISO 4217, or null where the source names no currency: then the bare number. */
    money,
    /** Of a civil date `YYYY-MM-DD`. */
    date: (civil: string) => written(day, `${civil}T00:00:00Z`, civil),
    /** Of a civil date, as it is written in a letter: “3 March 2026”. */
    longDate: (civil: string) => written(letterDay, `${civil}T00:00:00Z`, civil),
    /** Of an instant (ISO), with the time of day in the reader's zone. */
    moment: (instant: string) => written(minute, instant, instant),
    /** The name of a month, 1–12. */
    month: (month: number) => monthName.format(Date.UTC(2026, month - 1, 1)),
    /** Of a share 0–1, in whole per cent; what is not quite nothing is “<1%”, and almost all “>99%”. */
    share(share: number) {
      if (share > 0 && share < 0.005) return `<${percent.format(0.01)}`;
      if (share < 1 && share >= 0.995) return `>${percent.format(0.99)}`;
      return percent.format(share);
    },
    /** “A, B and C” */
    and: (items: readonly string[]) => and.format(items),
    /** “A, B or C” */
    or: (items: readonly string[]) => or.format(items),
    fill: (text: Text, values: Filling = {}) => fill(text, values, habit),
  };
}

function makeMoneyWriter(locale: string) {
  const formats = new Map<string, Intl.NumberFormat>();
  return (amount: number, currency: string | null): string => {
    // Cents beside thousands are noise to a reader; below that they are the price.
    const digits = Number.isInteger(amount) || Math.abs(amount) >= 1000 ? 0 : 2;
    const known = currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
    const key = `${known} ${digits}`;
    const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    const format =
      formats.get(key) ??
      new Intl.NumberFormat(locale, known ? { style: 'currency', currency: known, ...fraction } : fraction);
    formats.set(key, format);
    return format.format(amount);
  };
}

function written(format: Intl.DateTimeFormat, instant: string, otherwise: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? otherwise : format.format(time);
}
