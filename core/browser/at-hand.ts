import { browser } from 'wxt/browser';
import type { Tell } from './answer';
import type { Ask } from './calls';

/** The customer that a page of the CRM has at hand: of the row with the cursor, of the open card, or of the record. */
export type AtHand = { address: string; customer: string };

/** In ms: a page that reads a long list answers late; after this it answers no more. */
const patience = 2000;
const waiting = new Map<number, (who: AtHand | null) => void>();

/** Whom a tab's page has at hand. Null = nobody, or nothing of ours runs there. Only who was asked can tell: a page tells nothing unasked. */
export function askAtHand(tab: number): Promise<AtHand | null> {
  const told = new Promise<AtHand | null>((answer) => {
    waiting.set(tab, answer);
    setTimeout(() => answer(null), patience);
    // Any other error only says that nobody answers the message itself.
    const noPage = (error: unknown): void => void (/receiving end/i.test(String(error)) && answer(null));
    browser.tabs.sendMessage(tab, { tell: 'at hand' } satisfies Tell).catch(noPage);
  });
  return told.finally(() => waiting.delete(tab));
}

export const tellAtHand = (tab: number, { address, customer }: Ask<'atHand'>): void =>
  waiting.get(tab)?.(customer === null ? null : { address, customer });

/** A message that one of our own pages shows for somebody. */
export type Shown = { subject: string; body: string };
const asks = 'message shown';

/** The message that the panel beside a window's pages, or our page in one of its tabs, shows just now. */
export async function messageShown(window: number): Promise<Shown | null> {
  // Without a page of ours there is no receiving end.
  const shown = await browser.runtime.sendMessage({ ask: asks, window }).catch(() => null);
  return (shown as Shown | null | undefined) ?? null;
}

/** On a page of ours: answers with what it shows; null = nothing. Returns what ends it. */
export function answerShown(shown: () => Shown | null): () => void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const listener = (message: unknown) => {
    const { ask, window } = message as { ask?: unknown; window?: unknown };
    const answer = ask === asks && window === own ? shown() : null;
    // Who has nothing to say leaves the answer to others.
    return answer ? Promise.resolve(answer) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
