import type { Browser, Page } from 'puppeteer-core';
import type { Rect } from '../systems/system';

/** A badge as a user of a screen reader meets it: its accessible name, and where it stands in the window. */
export type ShownBadge = { name: string; rect: Rect };
/** An open card: its text as it is read out, and where it stands in the window. */
export type ShownCard = { title: string; text: string; rect: Rect };

/** One interface over both browsers, with the built extension in it. */
export type ExtensionBrowser = {
  kind: 'chromium' | 'firefox';
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  base: string;
  /** A page of the extension in a tab of its own. */
  openPage: (path: string) => Promise<Page>;
  /** The popup over `page`, as a page that can be driven; null where the driver has no way into it (Firefox). */
  openPopup: ((page: Page) => Promise<Page>) | null;
  /** Presses the extension's button in the toolbar while `page` is in front, then `button#site` in the popup. */
  turnOnOrOff: (page: Page) => Promise<void>;
  /** Presses the shortcut of one of our commands while `page` is in front. */
  pressShortcut: (page: Page, command: string) => Promise<void>;
  /** Kills the service worker or event page, as the browser does after some seconds of rest. */
  killBackground: () => Promise<void>;
  /** Installs the same build again, as an update does: page scripts that run lose their background. */
  update: () => Promise<void>;
  /** Runs a function on the layer's closed shadow root; null where there is no layer. The function is sent as text. */
  inLayer: <T>(page: Page, read: (root: ShadowRoot) => T) => Promise<T | null>;
  badges: (page: Page) => Promise<ShownBadge[]>;
  card: (page: Page) => Promise<ShownCard | null>;
  /** Everything our layer says, in reading order; empty where there is no layer. */
  layerText: (page: Page) => Promise<string>;
  stop: () => Promise<void>;
};
