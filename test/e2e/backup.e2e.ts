import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { storedIn } from '../browsers/stored';
import { fill } from '../screenshots/data';
import { until } from '../systems/moves';
import { violations } from './axe';
import { it } from './it';

/** What the page would have saved as a file by this press. */
const savedBy = (page: Page, button: string): Promise<string> =>
  page.evaluate(
    (selector) =>
      new Promise<string>((answer) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (content) => {
          URL.createObjectURL = make;
          if (content instanceof Blob) void content.text().then(answer);
          return make.call(URL, content);
        };
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    button,
  );

const give = (page: Page, content: string) =>
  page.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('#backup input[type=file]');
    if (!input) return;
    const given = new DataTransfer();
    given.items.add(new File([text], 'backup.json', { type: 'application/json' }));
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

const noteOf = (page: Page) => page.$eval('#backup', (one) => one.querySelector('.note')?.textContent ?? null);

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let page: Page;
  it.beforeAll(async ({ launch }) => {
    extension = await launch(kind);
    await fill(extension, 'shop');
    page = await extension.openPage('/sidepanel.html#/settings');
    await page.waitForSelector('#backup');
  });
  afterAll(() => extension?.stop());

  it('a backup brings back what was there, and is undone', async () => {
    const before = await storedIn(page);
    expect(before.customers).toHaveLength(900);
    const file = await savedBy(page, '#backup .button');
    await page.select('#language', 'nl');
    await until('Dutch', () => page.evaluate(() => document.documentElement.lang === 'nl'));

    await give(page, file.slice(0, 1000));
    await until(
      'what is wrong with half a file',
      async () => (await noteOf(page))?.includes('Er is niets veranderd') ?? false,
    );
    expect((await storedIn(page, 'customers')).customers).toHaveLength(900);

    await give(page, file);
    await page.waitForSelector('#backup dialog[open]');
    expect(await page.$eval('#backup dialog', (one) => one.textContent)).toContain('900 klanten');
    expect(await violations(page)).toEqual([]);
    await page.click('#backup dialog [data-look=alarm]');
    await page.waitForSelector('#backup .note button');
    expect(await storedIn(page)).toEqual(before);
    await until('English', () => page.evaluate(() => document.documentElement.lang === 'en'));

    await page.click('#backup .note button');
    await until('Dutch again', () => page.evaluate(() => document.documentElement.lang === 'nl'));
    expect((await storedIn(page, 'customers')).customers).toEqual(before.customers);
  });
});
