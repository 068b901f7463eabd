import type { Question } from '../../values/question';
import { db } from '../db';
import { addWords, type ColumnWords, isOfColumns, noWords } from './column-words';

/** All that the user ever said of columns, of whatever list. For a live query. */
export async function everyWord(): Promise<ColumnWords> {
  const stored = await db.settings.filter(({ key }) => isOfColumns(key)).toArray();
  return stored.map(({ value }) => value as ColumnWords).reduce<ColumnWords>(addWords, noWords);
}

/** Which field a header stands for is not said any more, for no list: the next reading finds out itself. */
export const forgetField = (header: string): Promise<void> =>
  change(({ fields, answers }) => ({ fields: without(fields, header), answers }));

/** How the values under a header are written is not said any more. */
export const forgetAnswer = (header: string, about: Question['about']): Promise<void> =>
  change(({ fields, answers }) => {
    const { kind, choices = {} } = answers[header] ?? {};
    const others = without(answers, header);
    const left = without(choices, about);
    const some = kind !== undefined && Object.keys(left).length > 0;
    return { fields, answers: some ? { ...others, [header]: { kind, choices: left } } : others };
  });

async function change(to: (words: ColumnWords) => ColumnWords): Promise<void> {
  await db.settings
    .filter(({ key }) => isOfColumns(key))
    .modify((setting) => {
      setting.value = to(setting.value as ColumnWords);
    });
}

const without = <T extends object>(record: T, gone: string): T =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== gone)) as T;
