import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { goBack, sleep, until } from '../systems/moves';
import { start } from '../systems/react-admin';
import type { System } from '../systems/system';
import { expectBadgesRight } from './faults';
import { foreignIn } from './foreign';
import { it } from './it';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let system: System;
  let extension: ExtensionBrowser;
  let page: Page;
  const right = () => expectBadgesRight(system, extension, page);
  it.beforeAll(async ({ launch }) => {
    system = await start();
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await system.open(page);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await right();
  });
  afterAll(async () => {
    await extension?.stop();
    await system?.stop();
  });

  it('another site stays untouched', async () => {
    const other = await extension.browser.newPage();
    await other.goto(system.list.replace('127.0.0.1', 'localhost'));
    await until('its list', () => other.$('tbody tr.RaDataTable-row').then((row) => row !== null));
    await sleep(1_500);
    expect((await foreignIn(other)).hosts).toBe(0);
    await other.close();
    await page.bringToFront();
  });

  it('a page cannot switch the badges off by events that it makes itself', async () => {
    await page.evaluate(() => {
      for (const id of ['pcnijnoeljdgendpjhgomiaofeknocpb', 'segment-lens@segment-lens.example'])
        for (const entry of ['page', 'content'])
          document.dispatchEvent(new CustomEvent(`${id}:${entry}:wxt:content-script-started`, { detail: {} }));
    });
    await system.sort(page);
    await right();
  });

  it('a page that empties its body and builds it again gets its badges again, in one node', async () => {
    await page.evaluate(() => document.querySelector('[data-segment-lens]')?.remove());
    await system.sort(page);
    await right();
    expect((await foreignIn(page)).hosts).toBe(1);
  });

  it('another page and back', async () => {
    await page.evaluate(() => location.assign('about:blank'));
    await sleep(1_000);
    await goBack(page);
    await until('the list', async () => (await system.rows(page)).length > 0);
    await right();
    expect((await foreignIn(page)).hosts).toBe(1);
  });

  it('after an update of the extension the new version goes on alone', async () => {
    await extension.update();
    await page.bringToFront();
    await system.sort(page);
    await right();
    await until('one layer', async () => (await foreignIn(page)).hosts === 1);
  });
});
