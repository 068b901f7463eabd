import type { Outcome } from '../problem';
import type { Tell } from './answer';
import type { Answer, Ask, CallName } from './calls';

type Runtime = {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: Record<'addListener' | 'removeListener', (listener: (message: unknown) => void) => void>;
};
type Extension = { runtime?: Runtime };

/** The extension API as the browser itself has it: the page script carries no polyfill (3 kB); both names give promises. */
const runtime = (): Runtime | undefined => {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension };
  return (browser ?? chrome)?.runtime;
};

/** After an update the old page script lives on without a runtime. */
export const isAlive = (): boolean => Boolean(runtime()?.id);

/**
 * From a page to the background. Never throws: an updated extension or a dead background is a Problem too. The answer is not
 * parsed again: it is our own background's, and a schema library would be a third of the page script.
 */
export async function call<N extends CallName>(name: N, ask: Ask<N>): Promise<Outcome<Answer<N>>> {
  if (!isAlive()) return { ok: false, problem: { code: 'extension-updated' } };
  try {
    const answer = (await runtime()?.sendMessage({ call: name, ask })) as Outcome<Answer<N>> | undefined;
    return answer ?? { ok: false, problem: { code: 'background-failed', detail: 'no answer' } };
  } catch (error) {
    return { ok: false, problem: { code: 'background-failed', detail: String(error) } };
  }
}

/** On the page: hears what the background tells. Returns the function that stops listening. */
export function onTold(hear: (message: Tell) => void): () => void {
  const listener = (message: unknown) => {
    // Only our own background can send to this listener; a page cannot.
    if (typeof message === 'object' && message !== null && 'tell' in message) hear(message as Tell);
  };
  runtime()?.onMessage.addListener(listener);
  return () => runtime()?.onMessage.removeListener(listener);
}
