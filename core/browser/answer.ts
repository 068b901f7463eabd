import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failed, type Outcome, type Problem } from '../problem';
import { type Answer, type Ask, type CallName, calls } from './calls';

/** What the background says to a page unasked. */
export type Tell =
  /** The site was switched off: take everything of ours out of the page. */
  | { tell: 'stop'; origins: string[] }
  /** Segments, columns or settings changed: ask again for every badge. */
  | { tell: 'refresh' }
  /** The user wants to go to the badges by keyboard. */
  | { tell: 'focus' }
  /** Whom does the page have at hand? It answers by the call `atHand`. */
  | { tell: 'at hand' };

const envelope = z.object({ call: z.enum(Object.keys(calls) as [CallName, ...CallName[]]), ask: z.unknown() });

/** The page that asks, as the browser vouches for it: nothing that the page says about itself counts. */
export type Caller = { origin: string; tab: number; window: number; address: string };
export type Handlers = { [N in CallName]: (ask: Ask<N>, caller: Caller) => Promise<Outcome<Answer<N>>> };

/**
 * Answers the calls of the pages. Called once, at the top level of the background: a second listener that returns a promise
 * would lose answers in both browsers, and a reply must be a native promise (a Dexie promise arrives as undefined). What a handler
 * throws is answered as the problem that it is.
 */
export function answerCalls(handlers: Handlers, problemOf: (error: unknown) => Problem): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = envelope.safeParse(message);
    if (!asked.success || sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url) return;
    const caller = {
      origin: new URL(sender.url).origin,
      tab: sender.tab.id,
      window: sender.tab.windowId,
      address: sender.tab.url ?? sender.url,
    };
    return answer(handlers, asked.data.call, asked.data.ask, caller).catch((error) => failed(problemOf(error)));
  });
}

async function answer<N extends CallName>(handlers: Handlers, name: N, ask: unknown, caller: Caller) {
  const parsed = calls[name].ask.safeParse(ask);
  if (!parsed.success) return failed({ code: 'background-failed', detail: parsed.error.message });
  return handlers[name](parsed.data as Ask<N>, caller);
}

/** To every tab: only those that run our script hear it. */
export async function tellPages(message: Tell): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, message)));
}
