import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { settledBadges } from '../browsers/pressing';
import { start as startAgGrid } from '../systems/ag-grid';
import { sleep, until } from '../systems/moves';
import { start as startReactAdmin } from '../systems/react-admin';
import type { System } from '../systems/system';
import { expectBadgesRight } from './faults';
import { it } from './it';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let system: System;
  let page: Page;
  let isOn = false;
  it.beforeAll(async ({ launch }) => {
    extension = await launch(kind);
  });
  afterAll(async () => {
    await extension?.stop();
    await system?.stop();
  });

  const open = async (start: () => Promise<System>) => {
    await page?.close();
    await system?.stop();
    system = await start();
    page = await extension.browser.newPage();
    await system.open(page);
    // Both systems stand on one host, and that is the site.
    if (!isOn) await extension.turnOnOrOff(page);
    isOn = true;
    await page.bringToFront();
    await settledBadges(extension, page);
  };
  /** The button in the bar that reads all, or stops that. */
  const button = () =>
    extension.inLayer(page, (root) => {
      const count = root.querySelector<HTMLElement>('.bar .count:not([hidden])');
      if (!count) return null;
      const { x, y, width, height } = count.getBoundingClientRect();
      return { name: count.getAttribute('aria-label') ?? '', x: x + width / 2, y: y + height / 2, width };
    });
  const press = async (name: RegExp) => {
    const { x, y } = await until(`the button ${name}`, async () => {
      const found = await button();
      return found !== null && found.width > 0 && name.test(found.name) ? found : null;
    });
    await page.mouse.click(x, y);
  };
  const read = async () => Number(/^Read (\d+) of \d+/.exec((await button())?.name ?? '')?.[1]);
  const readAtLeast = (count: number) => until(`${count} to be read`, async () => (await read()) >= count);
  const names = async () => (await system.rows(page)).map(({ name }) => name);

  it('reads on page by page until Escape, and goes back to the page it came from', async () => {
    await open(startReactAdmin);
    const before = await names();
    await press(/^Read 25 of 900\. Read all 900$/);
    await readAtLeast(100);
    await page.keyboard.press('Escape');
    await until('the first page', async () => (await names()).join() === before.join());
    const stopped = await read();
    await sleep(2_000);
    expect(await read()).toBe(stopped);
    expect(await names()).toEqual(before);
    await expectBadgesRight(system, extension, page);
    expect((await button())?.name).toMatch(/Read all 900$/);
  });

  it('reads on while the list scrolls; stopped by its button and taken up again, it ends with all', async () => {
    await open(() => startAgGrid(300));
    // A tall window has 64 rows in the page at first, and each step brings 97 more.
    await page.setViewport({ width: 1400, height: 2400 });
    const before = await until('more rows', async () => ((await system.rows(page)).length > 50 ? await names() : null));
    const began = performance.now();
    await press(/Read all 300$/);
    await readAtLeast(100);
    await press(/Stop$/);
    await until('the start of the list', async () => (await names()).join() === before.join());
    const stopped = await read();
    expect(stopped).toBeLessThan(300);
    await press(/Read all 300$/);
    if (kind === 'firefox') {
      // To the end in one browser only: the way there is the same.
      await until('more to be read', async () => (await button()) === null || (await read()) > stopped);
      return;
    }
    await until(
      'all to be read',
      async () => /Read all 300(?!.*Stop)/.test(await extension.layerText(page)) && (await button()) === null,
      100_000,
    );
    console.log(`${kind}: 300 rows of a virtual list in ${Math.round((performance.now() - began) / 1000)} s`);
    await until('the start of the list', async () => (await names()).join() === before.join());
    await expectBadgesRight(system, extension, page);
  });
});
