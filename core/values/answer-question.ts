import type { ColumnFormat } from './column-format';
import { newDateFormat } from './date-format';
import { type NumberFormat, newNumberFormat } from './number-format';
import type { Question } from './question';

/**
 * The format of a column after the user chose one of a question's readings. It overrules all evidence from then on; what was
 * read before has to be read again with it. A choice that the question does not offer changes nothing.
 */
export function answerQuestion(format: ColumnFormat, { about, readings }: Question, choice: string): ColumnFormat {
  return readings.some((reading) => reading.choice === choice) ? withAnswer(format, about, choice) : format;
}

/**
 * The same where the question is not asked any more: an answer that was given to another list with this column. Null takes
 * the answer back, so that evidence decides again.
 */
export function withAnswer(format: ColumnFormat, about: Question['about'], choice: string | null): ColumnFormat {
  if (about === 'kind') return format;
  if (about === 'dateOrder') {
    const { answer: _, ...date } = format.date ?? newDateFormat();
    const isOrder = choice === 'DMY' || choice === 'MDY' || choice === 'YMD';
    return { ...format, date: { ...date, ...(isOrder && { answer: choice }) } };
  }
  const number = format.number ?? newNumberFormat();
  const { [about]: _, ...answers } = number.answers;
  return { ...format, number: { ...number, answers: { ...answers, ...answerOf(about, choice) } } };
}

function answerOf(about: 'decimal' | 'currency' | 'scale', choice: string | null): NumberFormat['answers'] {
  if (choice === null) return {};
  if (about === 'decimal') return choice === ',' || choice === '.' ? { decimal: choice } : {};
  return about === 'scale' ? { scale: Number(choice) } : { currency: choice };
}
