import { currenciesOf, currencyInHeader, pickCurrency } from './currency';
import { addEvidence, decideDecimal } from './decimal-sign';
import type { Habits } from './habits';
import { missingCodes } from './missing-codes';
import { type DecimalSign, type NumberFormat, newNumberFormat } from './number-format';
import { type NumberText, readNumberText } from './number-text';
import { type Question, type Sample, sampleSize } from './question';

export type NumberColumn = {
  header: string;
  habits: Habits;
  known: NumberFormat | undefined;
  /** The column counts things, so that "1.234" can't be one and a bit. */
  whole: boolean;
};

/** The texts of one column as numbers, in their order; null = no number, or a code for none. */
export function readNumbers(texts: readonly string[], column: NumberColumn) {
  const { numbers, format, questions } = readColumn(texts, column);
  const values = numbers.map((number) => number?.value ?? null);
  format.codes = [...new Set([...format.codes, ...missingCodes(values.filter((value) => value !== null))])];
  return {
    values: values.map((value) => (value !== null && format.codes.includes(value) ? null : value)),
    format,
    questions,
  };
}

/**
 * The texts of one column as amounts with their currency (ISO 4217). An amount without one takes that of its column where
 * header and cells name a single one, else null.
 */
export function readMoney(texts: readonly string[], column: NumberColumn) {
  const { numbers, format, questions } = readColumn(texts, column);
  const inHeader = currencyInHeader(column.header);
  const exact = new Set(inHeader ? [inHeader] : []);
  for (const number of numbers) {
    const among = number?.sign ? currenciesOf(number.sign) : [];
    if (among.length === 1 && among[0]) exact.add(among[0]);
  }
  const signs = new Map<string, { currency: string; certain: boolean } | null>();
  const currencyOf = (sign: string) => {
    if (!signs.has(sign)) {
      const among = currenciesOf(sign);
      // "kr" beside "SEK" means the same.
      const named = among.filter((code) => exact.has(code));
      const [only] = named;
      signs.set(
        sign,
        only && named.length === 1 ? { currency: only, certain: true } : pickCurrency(among, column.habits),
      );
    }
    return signs.get(sign)?.currency ?? null;
  };
  const currencies = numbers.map((number) => (number?.sign ? currencyOf(number.sign) : null));
  for (const currency of currencies) {
    if (currency) format.currencies[currency] = (format.currencies[currency] ?? 0) + 1;
  }
  const named = [...new Set([...Object.keys(format.currencies), ...(inHeader ? [inHeader] : [])])];
  const single = named.length === 1 ? (named[0] ?? null) : null;
  const values = numbers.map((number, index) =>
    number ? { amount: number.value, currency: currencies[index] ?? single } : null,
  );
  for (const [sign, picked] of signs) {
    if (!picked || picked.certain) continue;
    const shown = texts.flatMap((text, index) => {
      const number = numbers[index];
      return number?.sign === sign ? [{ text, amount: number.value }] : [];
    });
    questions.push({
      header: column.header,
      about: 'currency',
      why: 'undecided',
      chosen: picked.currency,
      readings: currenciesOf(sign).map((choice) => ({
        choice,
        samples: distinct(shown).map(({ text, amount }) => ({
          text,
          value: { kind: 'money' as const, value: amount, currency: choice },
        })),
      })),
    });
  }
  return { values, format, questions };
}

const distinct = <T extends { text: string }>(shown: T[]): T[] =>
  [...new Map(shown.map((sample) => [sample.text, sample])).values()]
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .slice(0, sampleSize);

function readColumn(texts: readonly string[], { header, habits, known, whole }: NumberColumn) {
  const cache = new Map<string, NumberText | null>();
  for (const text of texts) if (!cache.has(text)) cache.set(text, readNumberText(text, habits.locale));
  const read = oneUnit(texts.map((text) => cache.get(text) ?? null));
  const format: NumberFormat = structuredClone(known ?? newNumberFormat());
  for (const number of read) if (number) addEvidence(format, number);

  const decision = decideDecimal(format, habits.decimal, whole);
  const changed = known?.decimal != null && decision.sign !== null && known.decimal !== decision.sign;
  format.decimal = decision.sign;
  format.decided = decision.certain;
  const numbers = read.map((number) => {
    const value = number && valueUnder(number, format.decimal ?? habits.decimal);
    return number && value !== null ? { value, sign: number.currency } : null;
  });

  const questions: Question[] = [];
  if (changed || !decision.certain) {
    const open = texts.flatMap((text, index) => {
      const number = read[index];
      return number && number.comma !== null && number.dot !== null && number.comma !== number.dot
        ? [{ text, number }]
        : [];
    });
    const shown = distinct(open);
    questions.push({
      header,
      about: 'decimal',
      why: changed ? 'changed' : decision.mixed ? 'mixed' : 'undecided',
      chosen: decision.sign ?? habits.decimal,
      readings: ([',', '.'] as const).map((choice) => ({
        choice,
        samples: shown.map(({ text, number }) => ({ text, value: asSample(number, choice) })),
      })),
    });
  }
  const scaled = scaleQuestion(header, texts, numbers);
  if (scaled) questions.push(scaled);
  return { numbers, format, questions };
}

const asSample = (number: NumberText, sign: DecimalSign): Sample => ({
  kind: 'number',
  value: valueUnder(number, sign) ?? 0,
});

const valueUnder = ({ comma, dot }: NumberText, sign: DecimalSign): number | null =>
  sign === ',' ? (comma ?? dot) : (dot ?? comma);

/** Numbers with different units are different things: those of the commonest unit (and those without) are the column's. */
function oneUnit(read: (NumberText | null)[]): (NumberText | null)[] {
  const counts = new Map<string, number>();
  for (const number of read) {
    const unit = number && unitOf(number);
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  if (counts.size < 2) return read;
  const [[main] = ['']] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return read.map((number) => (number && [null, main].includes(unitOf(number)) ? number : null));
}

/** The start of the unit's word, so that "order" and "orders" are one; the 5 of "4/5". */
const unitOf = ({ unit, outOf }: NumberText): string | null =>
  outOf !== null ? `/${outOf}` : (unit?.slice(0, 3) ?? null);

const headerScale =
  /\((?:in )?(?:(k|t|tkr|tsek|teur|t€|k€|thousands?|tusental|tsd\.?)|(m|mkr|msek|meur|m€|mio\.?|mln|mn|millions?|miljoner))[^()\p{L}]*\)\s*$/iu;

/** "Revenue (M)": are the numbers millions, or written out? Asked, for a factor of a million either way. */
function scaleQuestion(
  header: string,
  texts: readonly string[],
  numbers: ({ value: number } | null)[],
): Question | null {
  const match = headerScale.exec(header);
  if (!match) return null;
  const shown = distinct(
    texts.flatMap((text, index) => {
      const number = numbers[index];
      return number ? [{ text, value: number.value }] : [];
    }),
  );
  return {
    header,
    about: 'scale',
    why: 'undecided',
    chosen: '1',
    readings: [1, match[1] ? 1e3 : 1e6].map((factor) => ({
      choice: String(factor),
      samples: shown.map(({ text, value }) => ({ text, value: { kind: 'number' as const, value: value * factor } })),
    })),
  };
}
