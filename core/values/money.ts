import { currenciesInHeader, currenciesOf, pickCurrency } from './currency';
import type { Habits } from './habits';
import { type NumberColumn, type ReadNumber, readColumnOfNumbers } from './number';
import type { NumberFormat } from './number-format';
import { type Question, sampleOf } from './question';

/**
 * The texts of one column as amounts with their currency (ISO 4217). An amount without one takes that of its column where
 * header and cells name a single one, else null.
 */
export function readMoney(texts: readonly string[], column: NumberColumn) {
  const { numbers, format, questions } = readColumnOfNumbers(texts, column);
  const headed = currenciesInHeader(column.header);
  const inHeader = (headed.length === 1 ? headed[0] : null) ?? null;
  const signs = currenciesOfSigns(numbers, inHeader, format, column.habits);
  const currencies = numbers.map((number) => (number?.sign ? (signs.get(number.sign)?.currency ?? null) : null));
  for (const currency of currencies) {
    if (currency) format.currencies[currency] = (format.currencies[currency] ?? 0) + 1;
  }
  const named = new Set([...Object.keys(format.currencies), ...(inHeader ? [inHeader] : [])]);
  // "(kr)" alone means the reader's own.
  const picked = named.size === 0 ? pickCurrency(headed, column.habits) : null;
  const [single = picked?.certain ? picked.currency : null] = named.size === 1 ? named : [];
  const values = numbers.map((number, index) =>
    number ? { amount: number.value, currency: currencies[index] ?? single } : null,
  );
  for (const [sign, { currency, certain }] of signs) {
    if (!certain) questions.push(currencyQuestion(column.header, sign, currency, texts, numbers));
  }
  return { values, format, questions };
}

/** What each sign of the column stands for: "kr" beside "SEK" means the same; else the user's word, else the reader's own. */
function currenciesOfSigns(
  numbers: readonly (ReadNumber | null)[],
  inHeader: string | null,
  { answers }: NumberFormat,
  habits: Habits,
): Map<string, { currency: string; certain: boolean }> {
  const signs = [...new Set(numbers.flatMap((number) => (number?.sign ? [number.sign] : [])))].sort();
  const exact = new Set(inHeader ? [inHeader] : []);
  for (const sign of signs) {
    const among = currenciesOf(sign);
    if (among.length === 1 && among[0]) exact.add(among[0]);
  }
  const found = new Map<string, { currency: string; certain: boolean }>();
  for (const sign of signs) {
    const among = currenciesOf(sign);
    const named = among.filter((code) => code === answers.currency || exact.has(code));
    const [only] = named;
    const picked = only && named.length === 1 ? { currency: only, certain: true } : pickCurrency(among, habits);
    if (picked) found.set(sign, picked);
  }
  return found;
}

function currencyQuestion(
  header: string,
  sign: string,
  chosen: string,
  texts: readonly string[],
  numbers: readonly (ReadNumber | null)[],
): Question {
  const amounts = new Map(texts.map((text, index) => [text, numbers[index]]));
  const shown = sampleOf(texts.filter((text) => amounts.get(text)?.sign === sign));
  return {
    header,
    about: 'currency',
    why: 'undecided',
    chosen,
    readings: currenciesOf(sign).map((choice) => ({
      choice,
      samples: shown.map((text) => ({
        text,
        value: { kind: 'money', value: amounts.get(text)?.value ?? 0, currency: choice },
      })),
    })),
  };
}
