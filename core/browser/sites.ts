import { browser } from 'wxt/browser';
import { tellPages } from './answer';
import type { Ask } from './calls';

/**
 * The permission for an origin *is* the switch of its site: there is no second list that could disagree with it.
 * A match pattern has no port, so a site is a scheme and a host.
 */
export type Site = { origin: string; host: string };

const scriptId = 'page';
const scriptFile = '/page.js' as const;
const patternOf = (origin: string) => `${origin}/*`;

/** The site of an address, or null where no extension may work (browser pages, files, stores). */
export function siteOf(url: string | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return { origin: `${protocol}//${hostname}`, host: hostname };
}

export const isOn = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Call it first thing in a click handler: Firefox asks only there, and not after an await. False = the user said no. */
export const turnOn = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(origin)] });

export const turnOff = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(origin)] });

export async function sitesOn(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.map((pattern) => siteOf(pattern.replace(/\/\*$/, '/'))).filter((site) => site !== null);
}

let queue: Promise<unknown> = Promise.resolve();

/**
 * Brings the registered page script in line with the permissions, one run after the other: two at once would register the
 * same id twice. Registrations are lost on update, so it runs at every start as well.
 */
export function syncPageScript(): Promise<void> {
  const run = queue.then(async () => {
    const matches = (await sitesOn()).map(({ origin }) => patternOf(origin));
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
      return;
    }
    const script = {
      id: scriptId,
      js: [scriptFile],
      matches,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
  queue = run.catch(() => undefined);
  return run;
}

/** Puts the page script into tabs that are open already; registration reaches only pages that load later. */
export async function startInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [scriptFile] })),
  );
}

/** Puts another of our scripts into the world of a tab's page script. */
export async function bringScript(tab: number, script: Ask<'bring'>['script']): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${script}.js`] });
}

/** Keeps page scripts and permissions together for as long as the background lives. Call at its top level. */
export function followPermissions(): void {
  const start = async () => {
    await syncPageScript();
    await startInOpenTabs((await sitesOn()).map(({ origin }) => patternOf(origin)));
  };
  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncPageScript().then(() => startInOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void syncPageScript();
    void tellPages({ tell: 'stop', origins: origins.map((pattern) => pattern.replace(/\/\*$/, '')) });
  });
}
