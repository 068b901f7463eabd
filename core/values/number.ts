import { addEvidence, decideDecimal } from './decimal-sign';
import type { Habits } from './habits';
import { missingCodes } from './missing-codes';
import { type DecimalSign, type NumberFormat, newNumberFormat } from './number-format';
import { type NumberText, readNumberText } from './number-text';
import { type Question, sampleOf } from './question';
import { scaleInHeader } from './scale-words';

export type NumberColumn = {
  header: string;
  habits: Habits;
  known: NumberFormat | undefined;
  /** The column counts things, so that "1.234" can't be one and a bit. */
  whole: boolean;
};

/** The texts of one column as numbers, in their order; null = no number, or a code for none. */
export function readNumbers(texts: readonly string[], column: NumberColumn) {
  const { numbers, format, questions } = readColumnOfNumbers(texts, column);
  const values = numbers.map((number) => number?.value ?? null);
  format.codes = [...new Set([...format.codes, ...missingCodes(values.filter((value) => value !== null))])];
  return {
    values: values.map((value) => (value !== null && format.codes.includes(value) ? null : value)),
    format,
    questions,
  };
}

/** A number as it was read, with the currency sign that stood by it. */
export type ReadNumber = { value: number; sign: string | null };

/** What numbers and amounts share: one decimal sign, one unit and one scale for the whole column. */
export function readColumnOfNumbers(texts: readonly string[], { header, habits, known, whole }: NumberColumn) {
  const cache = new Map<string, NumberText | null>();
  for (const text of texts) if (!cache.has(text)) cache.set(text, readNumberText(text, habits.locale));
  const read = oneUnit(texts.map((text) => cache.get(text) ?? null));
  const format: NumberFormat = structuredClone(known ?? newNumberFormat());
  for (const number of read) if (number) addEvidence(format, number);
  format.samples = sampleOf([...format.samples, ...texts.filter((_, index) => isOpen(read[index] ?? null))]);

  const decision = decideDecimal(format, habits.decimal, whole);
  if (known?.decimal && decision.sign && known.decimal !== decision.sign) format.was = known.decimal;
  if (format.answers.decimal || format.was === decision.sign) format.was = null;
  format.decimal = decision.sign ?? format.decimal;
  format.decided = decision.certain;
  const scale = format.answers.scale ?? 1;
  const numbers = read.map((number): ReadNumber | null => {
    const value = number && valueUnder(number, format.decimal ?? habits.decimal);
    return number && value !== null ? { value: value * scale, sign: number.currency } : null;
  });

  const questions: Question[] = [];
  if (format.was || !decision.certain) {
    questions.push({
      header,
      about: 'decimal',
      why: format.was ? 'changed' : decision.mixed ? 'mixed' : 'undecided',
      chosen: decision.sign ?? habits.decimal,
      readings: ([',', '.'] as const).map((choice) => ({
        choice,
        samples: format.samples.map((text) => ({
          text,
          value: { kind: 'number', value: sampleValue(text, choice, habits) },
        })),
      })),
    });
  }
  const scaled = format.answers.scale === undefined ? scaleQuestion(header, texts, numbers) : null;
  if (scaled) questions.push(scaled);
  return { numbers, format, questions };
}

const isOpen = (number: NumberText | null): boolean =>
  number !== null && number.comma !== null && number.dot !== null && number.comma !== number.dot;

const valueUnder = ({ comma, dot }: NumberText, sign: DecimalSign): number | null =>
  sign === ',' ? (comma ?? dot) : (dot ?? comma);

function sampleValue(text: string, sign: DecimalSign, { locale }: Habits): number {
  const number = readNumberText(text, locale);
  return (number && valueUnder(number, sign)) ?? 0;
}

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

/** "Revenue (M)": are the numbers millions, or written out? Asked, for it is a factor of a million either way. */
function scaleQuestion(header: string, texts: readonly string[], numbers: (ReadNumber | null)[]): Question | null {
  const scale = scaleInHeader(header);
  if (scale === null) return null;
  const values = new Map(texts.map((text, index) => [text, numbers[index]?.value]));
  const shown = sampleOf(texts.filter((text) => values.get(text) !== undefined));
  return {
    header,
    about: 'scale',
    why: 'undecided',
    chosen: '1',
    readings: [1, scale].map((factor) => ({
      choice: String(factor),
      samples: shown.map((text) => ({ text, value: { kind: 'number', value: (values.get(text) ?? 0) * factor } })),
    })),
  };
}
