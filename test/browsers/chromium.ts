import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { until } from '../systems/moves';
import type { ExtensionBrowser } from './browser';
import { findBrowser } from './find';
import { readBadges, readCard, readText } from './in-layer';

/** Fixed by the key in the manifest. */
const id = 'pcnijnoeljdgendpjhgomiaofeknocpb';
const base = `chrome-extension://${id}`;

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const sessionOf = (page: Page) => {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
};

/** Runs a function on our closed shadow root, which the debugger can see and the page can't; null without a layer. */
const inLayer = async <T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> => {
  const session = await sessionOf(page);
  const { result: host } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('[data-segment-lens]')",
  });
  if (host.objectId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) return null;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${read.toString()})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};

export type ChromiumOptions = { show?: boolean; args?: string[] };

export const launchChromium = async (extension: string, options: ChromiumOptions = {}): Promise<ExtensionBrowser> => {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !options.show,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.show ? null : { width: 1400, height: 900 },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--lang=en', ...(options.args ?? [])],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  await browser.installExtension(extension);
  const us = (await browser.extensions()).get(id);
  if (us === undefined) throw new Error(`the extension of ${extension} has not the id ${id}`);

  /** What the dialog "allow on 127.0.0.1?" would do; headless Chromium has no dialog to press. */
  const allow = async (origin: string) => {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (extension, pattern) =>
        (
          globalThis as unknown as {
            chrome: { developerPrivate: { addHostPermission: (id: string, pattern: string) => Promise<void> } };
          }
        ).chrome.developerPrivate.addHostPermission(extension, pattern),
      id,
      `${new URL(origin).protocol}//${new URL(origin).hostname}/*`,
    );
    await page.close();
  };

  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const before = new Set(browser.targets());
    const opened = browser.waitForTarget(
      (target) => !before.has(target) && target.url().startsWith(`${base}/popup.html`),
    );
    await page.triggerExtensionAction(us);
    return (await opened).asPage();
  };

  return {
    kind: 'chromium',
    browser,
    base,
    openPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(base + path);
      await page.waitForSelector('#root *');
      return page;
    },
    openPopup,
    turnOnOrOff: async (page) => {
      await allow(page.url());
      const popup = await openPopup(page);
      await popup.waitForSelector('button#site:not([disabled])');
      const state = () => popup.$eval('button#site', (button) => button.outerHTML);
      const before = await state();
      await popup.click('button#site');
      await until('the site switch to change', async () => (await state()) !== before);
      await popup.close();
    },
    // Keys do not reach an extension's commands in headless Chromium: the button gives the tab to us as a shortcut would
    // (activeTab), and the event is made in the background. It is no gesture of the user: a panel comes as a tab.
    pressShortcut: async (page, command) => {
      const popup = await openPopup(page);
      await popup.close();
      await page.bringToFront();
      const isOurs = (url: string) => url.startsWith(base);
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && isOurs(one.url()));
      await (await target.worker())?.evaluate(async (name) => {
        type Event = { dispatch: (name: string, tab: chrome.tabs.Tab | undefined) => void };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as Event).dispatch(name, tab);
      }, command);
    },
    killBackground: async () => {
      // None is there where the browser has stopped it by itself.
      const isOurs = (url: string) => url.startsWith(base);
      const target = browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
      await (await target?.worker())?.close();
    },
    update: async () => {
      await browser.installExtension(extension);
    },
    inLayer,
    badges: async (page) => (await inLayer(page, readBadges)) ?? [],
    card: (page) => inLayer(page, readCard),
    layerText: async (page) => (await inLayer(page, readText)) ?? '',
    stop: () => browser.close(),
  };
};
