import { browser } from 'wxt/browser';
import type { Outcome } from '../problem';
import type { Tell } from './answer';
import type { Answer, Ask, CallName } from './calls';

/**
 * From a page to the background. Never throws: an updated extension or a dead background is a Problem too. The answer is not
 * parsed again: it is our own background's, and a schema library would be a third of the page script.
 */
export async function call<N extends CallName>(name: N, ask: Ask<N>): Promise<Outcome<Answer<N>>> {
  // After an update the old page script lives on without a runtime, and sendMessage throws at once.
  if (!browser.runtime?.id) return { ok: false, problem: { code: 'extension-updated' } };
  try {
    const answer: Outcome<Answer<N>> | undefined = await browser.runtime.sendMessage({ call: name, ask });
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
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
