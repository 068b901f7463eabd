import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from '../systems/moves';
import type { ExtensionBrowser } from './browser';
import { findBrowser } from './find';
import { readBadges, readCard, readText } from './in-layer';

const id = 'segment-lens@segment-lens.example';
const uuid = '11111111-2222-4333-8444-555555555555';
const base = `moz-extension://${uuid}`;

/** What WebDriver BiDi answers to a script; puppeteer has no name for these raw calls. */
type Evaluated = {
  type: 'success' | 'exception';
  exceptionDetails?: { text: string };
  result: { value?: unknown; sharedId?: string };
};
type Node = { sharedId?: string; value?: { shadowRoot?: { sharedId?: string } | null } };
type Connection = { send: (method: string, parameters: object) => Promise<{ result: unknown }> };

export type FirefoxOptions = { show?: boolean; preferences?: Record<string, unknown> };

export const startFirefox = (options: FirefoxOptions = {}): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.show,
    defaultViewport: options.show ? null : { width: 1400, height: 900 },
    // Without it neither pages of an extension nor the browser's own window can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // The address is the same after it was taken out and put in again.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'en',
      ...options.preferences,
    },
  });

/** Puts the extension into a Firefox that runs. `stop` takes it out again with all that it kept, and closes the tabs. */
export const addToFirefox = async (browser: Browser, extension: string): Promise<ExtensionBrowser> => {
  await browser.installExtension(extension);

  const { connection } = browser as unknown as { connection: Connection };
  const send = async <T>(method: string, parameters: object) => (await connection.send(method, parameters)).result as T;
  const evaluate = async (method: string, parameters: object) => {
    const answer = await send<Evaluated>(method, { awaitPromise: true, ...parameters });
    if (answer.type === 'success') return answer.result;
    throw new Error(answer.exceptionDetails?.text ?? method);
  };
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  /** Runs in the browser's own window, with all its rights. */
  const inWindow = async (expression: string) =>
    (await evaluate('script.evaluate', { expression, target: { context: contexts[0]?.context } })).value;
  const us = `WebExtensionPolicy.getByID('${id}').extension`;

  /** Runs in the open popup, as a gesture of the user there. The popup is in no list that WebDriver knows. */
  const inPopup = (expression: string) =>
    inWindow(`new Promise((answer, fail) => {
      const popup = document.querySelector('browser[webextension-view-type=popup]');
      if (!popup) return fail(new Error('no popup is open'));
      const name = 'segment-lens-test:' + Math.random();
      // A popup that closes or loads meanwhile never answers.
      setTimeout(() => fail(new Error('the popup does not answer')), 3000);
      popup.messageManager.addMessageListener(name, ({ data }) => answer(data));
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(
        "content.document.notifyUserGestureActivation();" +
        "sendAsyncMessage(" + JSON.stringify(name) + ", (() => { const document = content.document; return (" + ${JSON.stringify(expression)} + ") })());"
      ), false);
    })`);
  const showPopup = () =>
    inWindow(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.apiManager.global.browserActionFor(${us}).triggerAction(window);
    })()`);
  const closePopup = () =>
    inWindow(`document.querySelector('browser[webextension-view-type=popup]')?.closest('panel')?.hidePopup()`);
  const popupIsOpen = () => inWindow(`document.querySelector('browser[webextension-view-type=popup]') !== null`);
  /** Presses "Allow" where the browser asks. Its button sleeps half a second against hasty clicks. */
  const allowIfAsked = () =>
    inWindow(`(async () => {
      const question = document.querySelector('#addon-webext-permissions-notification');
      const allow = question?.isConnected && PopupNotifications.isPanelOpen
        && question.querySelector('.popup-notification-primary-button');
      if (!allow) return;
      await new Promise((ready) => setTimeout(ready, 800));
      allow.click();
    })()`);

  const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;
  /** Runs a function on our closed shadow root, which WebDriver can see and the page can't; null without a layer. */
  const inLayer = async <T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> => {
    const target = { context: contextOf(page) };
    const host = (await evaluate('script.evaluate', {
      expression: "document.querySelector('[data-segment-lens]')",
      target,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    })) as Node;
    const sharedId = host.value?.shadowRoot?.sharedId;
    if (sharedId === undefined) return null;
    const { value } = await evaluate('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${read.toString()})(root))`,
      arguments: [{ sharedId }],
      target,
    });
    return JSON.parse(String(value)) as T;
  };

  return {
    kind: 'firefox',
    browser,
    base,
    openPage: async (path) => {
      const page = await browser.newPage();
      // No load event arrives from these pages: waiting for one would last for ever.
      await page.goto(base + path, { waitUntil: [] });
      await page.waitForSelector('#root *');
      return page;
    },
    openPopup: null,
    turnOnOrOff: async (page) => {
      await page.bringToFront();
      await showPopup();
      const state = () => inPopup(`(document.querySelector('button#site:not([disabled])') || {}).outerHTML || ''`);
      const before = await until('button#site in the popup', async () => String(await state()) || null);
      await inPopup(`document.querySelector('button#site').click()`);
      await until('the site switch to change', async () => {
        await allowIfAsked();
        // Some popups close at the browser's question: then its answer is all there is.
        return (await popupIsOpen()) === false || (await state()) !== before;
      });
      await closePopup();
      await until('the popup to close', async () => (await popupIsOpen()) === false);
    },
    pressShortcut: async (page, command) => {
      await page.bringToFront();
      await inWindow(`(() => {
        const keys = [...document.querySelectorAll('keyset key')].filter((key) => key.closest('keyset').id.includes('segment-lens'));
        const { suggested_key } = ${us}.manifest.commands[${JSON.stringify(command)}];
        const key = keys.find((one) => one.getAttribute('key') === suggested_key.default.at(-1));
        if (!key) throw new Error('no key among ' + keys.length);
        key.doCommand();
      })()`);
    },
    killBackground: async () => {
      await inWindow(`${us}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    update: async () => {
      await browser.installExtension(extension);
    },
    inLayer,
    badges: async (page) => (await inLayer(page, readBadges)) ?? [],
    card: (page) => inLayer(page, readCard),
    layerText: async (page) => (await inLayer(page, readText)) ?? '',
    stop: async () => {
      const [first, ...others] = await browser.pages();
      await first?.goto('about:blank');
      await Promise.all(others.map((page) => page.close()));
      await browser.uninstallExtension(id);
    },
  };
};

export const launchFirefox = async (extension: string, options: FirefoxOptions = {}): Promise<ExtensionBrowser> => {
  const browser = await startFirefox(options);
  return { ...(await addToFirefox(browser, extension)), stop: () => browser.close() };
};
