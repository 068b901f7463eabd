import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser';
import { launchChromium } from './chromium';
import type { BrowserKind } from './find';
import { addToFirefox, launchFirefox, startFirefox } from './firefox';

const output = fileURLToPath(new URL('../../.output', import.meta.url));
const builds = { chromium: `${output}/chrome-mv3`, firefox: `${output}/firefox-mv3` };

/** The browser with the production build in it, in a profile of its own. `show` = with a window. */
export const launch = (kind: BrowserKind, options: { show?: boolean } = {}): Promise<ExtensionBrowser> =>
  kind === 'chromium' ? launchChromium(builds.chromium, options) : launchFirefox(builds.firefox, options);

/**
 * Launches one browser after the other, each as new. To start a Firefox takes 6 s of a core, to put the extension in and out half a
 * second: so it is one for all, until `end`. A Chromium starts within 1 s.
 */
export const makeLauncher = () => {
  let firefox: Browser | null = null;
  return {
    launch: async (kind: BrowserKind): Promise<ExtensionBrowser> => {
      if (kind === 'chromium') return launch(kind);
      if (!firefox?.connected) firefox = await startFirefox();
      return addToFirefox(firefox, builds.firefox);
    },
    end: async (): Promise<void> => firefox?.close(),
  };
};
