import type { ListId } from '../../customer/customer';
import type { ColumnFormat } from '../../values/column-format';
import type { Question } from '../../values/question';
import { db } from '../db';
import { type ColumnWords, noWords } from './column-words';
import { sayOfColumns } from './understand-again';

type Understood = { questions: readonly Question[]; formats: Readonly<Record<string, ColumnFormat>> };

/**
 * The user answers a question about a column with one of its readings: decimal sign, order of day and month, currency, scale.
 * The answer holds as long and as wide as a correction does (`correctColumn`). A choice that no question offers changes nothing.
 */
export async function answerQuestion(
  id: ListId,
  header: string,
  choice: string,
  today: string,
  code: string,
): Promise<void> {
  const list = await db.lists.get(id);
  const words = list && wordsOfAnswer(list, header, choice);
  if (words) await sayOfColumns(id, words, today, code);
}

/** Takes an answer back, wherever it held: what is stored is understood from its own evidence, and the question is asked again. */
export async function takeAnswerBack(
  id: ListId,
  header: string,
  about: Question['about'],
  today: string,
  code: string,
): Promise<void> {
  const list = await db.lists.get(id);
  if (list) await sayOfColumns(id, wordsOfTakingBack(list, header, about), today, code);
}

export const wordsOfTakingBack = ({ formats }: Understood, header: string, about: Question['about']): ColumnWords => ({
  ...noWords,
  answers: { [header]: { kind: formats[header]?.kind ?? 'text', choices: { [about]: null } } },
});

/** The answer as words to keep; null where no question about the column offers it. */
export function wordsOfAnswer({ questions, formats }: Understood, header: string, choice: string): ColumnWords | null {
  const question = questions.find(
    (one) => one.header === header && one.readings.some((reading) => reading.choice === choice),
  );
  const kind = formats[header]?.kind;
  if (!question || !kind) return null;
  return { ...noWords, answers: { [header]: { kind, choices: { [question.about]: choice } } } };
}
