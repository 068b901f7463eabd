import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/browser';
import { installBrowsers } from '../browsers/install';
import { launch } from '../browsers/launch';
import { hasReferenceData } from '../reference-data';
import { type Filled, fill, laterIn, spoil } from '../screenshots/data';
import { type Data, type Look, looks, readmeLook, type Scene } from '../screenshots/scene';
import { sleep } from '../systems/moves';

const folder = fileURLToPath(new URL('../../.cache/screenshots', import.meta.url));
const readmeFolder = fileURLToPath(new URL('../screenshots/readme', import.meta.url));
const found = import.meta.glob<{ default: readonly Scene[] }>('../screenshots/scenes/*.ts', { eager: true });
const scenes = Object.values(found).flatMap(({ default: some }) => some);

async function setLanguage(extension: ExtensionBrowser, language: string): Promise<void> {
  const page = await extension.openPage('/sidepanel.html#/settings');
  await page.waitForSelector('main select');
  await page.select('main select', language);
  await sleep(300);
  await page.close();
}

/** What the look asks of the browser. Forced colours are asked for in its own protocol; the driver knows none. */
async function dress(page: Page, { dark, forced = false }: Look): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  if (forced)
    features.push({ name: 'forced-colors', value: 'active' }, { name: 'prefers-reduced-motion', value: 'reduce' });
  await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
}

async function take(extension: ExtensionBrowser, scene: Scene, look: Look, { list, site }: Filled): Promise<string> {
  const page = await extension.browser.newPage();
  try {
    const width = scene.width ?? look.width;
    const { height, zoom: deviceScaleFactor = 1 } = look;
    await page.setViewport({ width, height, deviceScaleFactor });
    await dress(page, look);
    await spoil(page, scene.data);
    if (scene.later) await laterIn(page, scene.later);
    const path = scene.path.replace('{list}', encodeURIComponent(list));
    await page.goto(path.startsWith('{site}') ? path.replace('{site}', site) : extension.base + path);
    await page.waitForSelector(scene.ready ?? '#root *', { timeout: 30_000 }).catch(() => undefined);
    await sleep(500);
    const shown = look === readmeLook ? scene.readme : undefined;
    const file = shown ? `${readmeFolder}/${shown.name}.png` : `${folder}/${scene.name}.${look.name}.png`;
    await scene.act?.(page, extension);
    const opened = await scene.opens?.(page, extension);
    if (opened) {
      await dress(opened, look);
      await opened.screenshot({ path: file as `${string}.png` });
      await opened.close();
      return file;
    }
    // The whole page in one window: what is sticky then stands at its end, as it does for who has scrolled there.
    // What stands on another's page is seen as its user sees it.
    if (site === '') {
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.max(height, whole), deviceScaleFactor });
      await sleep(200);
    }
    const end = shown?.until ? await page.$eval(shown.until, (one) => one.getBoundingClientRect().bottom + 16) : height;
    const clip = shown && { x: 0, y: 0, width, height: end };
    // Beyond the window would make the window larger for a moment, and the page lays itself out anew.
    await page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false, ...(clip && { clip }) });
    await scene.after?.(page);
    return file;
  } finally {
    await page.close();
  }
}

/**
 * `npm run screenshots [-- WORD …]`: every screen in every state and look, into `.cache/screenshots`; with words (regular
 * expressions) only the scenes and looks whose file's name holds them all; with `readme` those that README shows, where it has them.
 * Takes the build that is there.
 */
export const main = async (words: readonly string[]): Promise<number> => {
  installBrowsers(['chromium']);
  mkdirSync(folder, { recursive: true });
  const taken = words.includes('readme') ? [readmeLook] : looks;
  const isWanted = (scene: Scene, look: Look) =>
    (look !== readmeLook || scene.readme !== undefined) &&
    words.every((word) => new RegExp(word).test(`${scene.name}.${look.name}.`));
  let failures = 0;
  for (const [data, some] of Map.groupBy(scenes, (scene) => scene.data as Data)) {
    const pairs = taken.flatMap((look) =>
      some.filter((scene) => isWanted(scene, look)).map((scene) => ({ scene, look })),
    );
    if (pairs.length === 0) continue;
    // Whoever was placed on a later day does not stand as before on an earlier one.
    pairs.sort((a, b) => (a.scene.later ?? 0) - (b.scene.later ?? 0));
    if (data.startsWith('file:') && !hasReferenceData) {
      console.log(`left out, without its file: ${some.map(({ name }) => name).join(', ')}`);
      continue;
    }
    const extension = await launch('chromium');
    let filled: Filled | undefined;
    try {
      filled = await fill(extension, data);
      let language = 'en';
      for (const { scene, look } of pairs) {
        const failed = (error: unknown) => {
          failures += 1;
          console.error(`${scene.name}.${look.name}: ${error}`);
        };
        if (language !== look.language) await setLanguage(extension, look.language);
        language = look.language;
        await take(extension, scene, look, filled).then((file) => console.log(relative(process.cwd(), file)), failed);
      }
    } finally {
      await extension.stop().catch(() => undefined);
      await filled?.stop();
    }
  }
  return failures === 0 ? 0 : 1;
};
