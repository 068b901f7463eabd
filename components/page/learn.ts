import { learnWords } from '@/core/languages/reading-words';
import type { Outcome } from '@/core/problem';
import type { Adapter } from '@/core/reading/adapters/adapter';
import type { Call } from './asking';

const tries = 3;
const pause = 1000;

/** The page script carries no header words and no adapters: the background has them, once a page. */
export async function learn(call: Call, left = tries): Promise<Outcome<Adapter[]>> {
  const known = await call('knowledge', {});
  if (known.ok) {
    learnWords(known.value.words, known.value.fields);
    return { ok: true, value: known.value.adapters };
  }
  if (known.problem.code === 'extension-updated' || left === 1) return known;
  await new Promise((wait) => setTimeout(wait, pause));
  return learn(call, left - 1);
}
