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
