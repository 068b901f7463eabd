import type { ColumnFormat } from './column-format';
import { newDateFormat } from './date-format';
import { newNumberFormat } from './number-format';
import type { Question } from './question';

/**
 * The format of a column after the user chose one of a question's readings. It overrules all evidence from then on; what was
 * read before has to be read again with it. A choice that the question does not offer changes nothing.
 */
export function answerQuestion(format: ColumnFormat, { about, readings }: Question, choice: string): ColumnFormat {
  if (!readings.some((reading) => reading.choice === choice)) return format;
  const number = format.number ?? newNumberFormat();
  const answered = (answers: typeof number.answers): ColumnFormat => ({
    ...format,
    number: { ...number, answers: { ...number.answers, ...answers } },
  });
  if (about === 'decimal' && (choice === ',' || choice === '.')) return answered({ decimal: choice });
  if (about === 'currency') return answered({ currency: choice });
  if (about === 'scale') return answered({ scale: Number(choice) });
  if (about === 'dateOrder' && (choice === 'DMY' || choice === 'MDY' || choice === 'YMD')) {
    return { ...format, date: { ...(format.date ?? newDateFormat()), answer: choice } };
  }
  return format;
}
