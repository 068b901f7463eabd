import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failed, type Outcome, problem } from '../problem';
import { type Answer, type Ask, type CallName, calls } from './calls';

/** What the background says to a page unasked. */
export const tell = z.discriminatedUnion('tell', [
  /** The site was switched off: take everything of ours out of the page. */
  z.object({ tell: z.literal('stop'), origins: z.array(z.string()) }),
  /** Segments, columns or settings changed: ask again for every badge. */
  z.object({ tell: z.literal('refresh') }),
]);
export type Tell = z.infer<typeof tell>;

const envelope = z.object({ call: z.enum(Object.keys(calls) as [CallName, ...CallName[]]), ask: z.unknown() });
const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem }),
]);

/** From a page to the background. Never throws: an updated extension or a dead background is a Problem too. */
export async function call<N extends CallName>(name: N, ask: Ask<N>): Promise<Outcome<Answer<N>>> {
  // After an update the old page script lives on without a runtime, and sendMessage throws at once.
  if (!browser.runtime?.id) return failed({ code: 'extension-updated' });
  try {
    const answered = reply.parse(await browser.runtime.sendMessage({ call: name, ask }));
    if (!answered.ok) return answered;
    return { ok: true, value: calls[name].answer.parse(answered.value) as Answer<N> };
  } catch (error) {
    return failed({ code: 'background-failed', detail: String(error) });
  }
}

/** The page that asks, as the browser vouches for it: nothing that the page says about itself counts. */
export type Caller = { origin: string; tab: number };
export type Handlers = { [N in CallName]: (ask: Ask<N>, caller: Caller) => Promise<Outcome<Answer<N>>> };

/**
 * Answers the calls of the pages. Called once, at the top level of the background: a second listener that returns a promise
 * would lose answers in both browsers, and a reply must be a native promise (a Dexie promise arrives as undefined).
 */
export function answerCalls(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const asked = envelope.safeParse(message);
    if (!asked.success || sender.id !== browser.runtime.id || sender.tab?.id === undefined || !sender.url) return;
    return answer(handlers, asked.data.call, asked.data.ask, {
      origin: new URL(sender.url).origin,
      tab: sender.tab.id,
    });
  });
}

async function answer<N extends CallName>(handlers: Handlers, name: N, ask: unknown, caller: Caller) {
  const parsed = calls[name].ask.safeParse(ask);
  if (!parsed.success) return failed({ code: 'background-failed', detail: parsed.error.message });
  try {
    return await handlers[name](parsed.data as Ask<N>, caller);
  } catch (error) {
    return failed({ code: 'background-failed', detail: String(error) });
  }
}

/** To every tab: only those that run our script hear it. */
export async function tellPages(message: Tell): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, message)));
}

/** On the page: hears what the background tells. Returns the function that stops listening. */
export function onTold(hear: (message: Tell) => void): () => void {
  const listener = (message: unknown) => {
    const told = tell.safeParse(message);
    if (told.success) hear(told.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
