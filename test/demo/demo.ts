import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/browser';
import { type BrowserKind, browserFile } from '../browsers/find';
import { installBrowsers } from '../browsers/install';
import { launch } from '../browsers/launch';
import { clickBadge, settledBadges, settledCard } from '../browsers/pressing';
import { stored } from '../browsers/stored';
import { sleep } from '../systems/moves';
import { start } from '../systems/react-admin';
import { describeStored } from './describe-stored';

const folder = fileURLToPath(new URL('../../.cache/demo', import.meta.url));
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const pictures = async (extension: ExtensionBrowser, page: Page): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const take = async (name: string, of: Page) => {
    const file = `${folder}/${name}.png`;
    await of.screenshot({ path: file as `${string}.png` });
    files.push(relative(process.cwd(), file));
  };
  const badges = await settledBadges(extension, page);
  await take('list', page);
  const [first] = badges.filter(({ name }) => !name.startsWith('Can’t tell'));
  if (first) {
    await clickBadge(page, first);
    await settledCard(extension, page);
    await take('card', page);
    await page.keyboard.press('Escape');
  }
  const popup = await extension.openPopup?.(page);
  if (popup) {
    await popup.waitForSelector('button#site:not([disabled])');
    await popup.waitForNetworkIdle({ idleTime: 300, concurrency: 0 }).catch(() => undefined);
    await take('popup', popup);
    await popup.close();
  }
  const panel = await extension.openPage('/sidepanel.html');
  await panel.setViewport({ width: 420, height: 900 });
  await panel.waitForSelector('main a');
  await panel.click('main a');
  await sleep(700);
  await take('side-panel', panel);
  await panel.close();
  return files;
};

/** `npm run demo`: a shop nobody here wrote, with the extension switched on for it. `--firefox` shows it in Firefox. */
export const main = async (args: readonly string[]): Promise<number> => {
  const kind: BrowserKind = args.includes('--firefox') ? 'firefox' : 'chromium';
  installBrowsers([kind]);
  console.log(`Browser: ${browserFile(kind)}`);
  const system = await start();
  const extension = await launch(kind, { show: hasDisplay });
  try {
    const [page = await extension.browser.newPage()] = await extension.browser.pages();
    if (!hasDisplay) await page.setViewport({ width: 1920, height: 1000 });
    await system.open(page);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await settledBadges(extension, page);
    console.log(describeStored(await stored(extension), await extension.badges(page), system));
    if (hasDisplay) {
      await page.bringToFront();
      console.log('The window is yours: sort, search, page, click a badge. Close it to end the demo.');
      await new Promise<void>((closed) => extension.browser.once('disconnected', () => closed()));
    } else {
      await page.bringToFront();
      for (const file of await pictures(extension, page)) console.log(`Picture: ${file}`);
    }
    return 0;
  } finally {
    await extension.stop().catch(() => undefined);
    await system.stop();
  }
};
