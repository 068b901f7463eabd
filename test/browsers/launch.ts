import { fileURLToPath } from 'node:url';
import type { ExtensionBrowser } from './browser';
import { launchChromium } from './chromium';
import type { BrowserKind } from './find';
import { launchFirefox } from './firefox';

const output = fileURLToPath(new URL('../../.output', import.meta.url));

/** The browser with the production build in it, in a profile of its own. `show` = with a window. */
export const launch = (kind: BrowserKind, options: { show?: boolean } = {}): Promise<ExtensionBrowser> =>
  kind === 'chromium'
    ? launchChromium(`${output}/chrome-mv3`, options)
    : launchFirefox(`${output}/firefox-mv3`, options);
