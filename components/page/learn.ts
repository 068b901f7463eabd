import type { Answer } from '@/core/browser/calls';
import { learnWords } from '@/core/languages/reading-words';
import type { Outcome } from '@/core/problem';
import type { Call } from './asking';

const tries = 3;
const pause = 1000;

export type Known = Pick<Answer<'knowledge'>, 'adapters' | 'choices'>;

/** The page script carries no header words and no adapters: the background has them, once a page. */
export async function learn(call: Call, left = tries): Promise<Outcome<Known>> {
  const known = await call('knowledge', {});
  if (known.ok) {
    learnWords(known.value.words, known.value.fields);
    return { ok: true, value: known.value };
  }
  if (known.problem.code === 'extension-updated' || left === 1) return known;
  await new Promise((wait) => setTimeout(wait, pause));
  return learn(call, left - 1);
}
