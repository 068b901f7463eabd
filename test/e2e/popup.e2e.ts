import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { storedIn } from '../browsers/stored';
import { until } from '../systems/moves';
import { fullName, makeRetail } from '../systems/retail';
import { violations } from './axe';
import { it } from './it';

const people = makeRetail()
  .customers.filter(({ nb_orders }) => nb_orders > 0)
  .slice(0, 60);
const list = [
  ['Name', 'E-mail', 'Orders', 'Total spent', 'Latest purchase'],
  ...people.map((one) => [
    fullName(one),
    one.email,
    String(one.nb_orders),
    one.total_spent.toFixed(2),
    String(one.latest_purchase).slice(0, 10),
  ]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/** Puts text at the caret, with the events that a paste makes. */
const paste = async (popup: Page, text: string) => {
  await popup.focus('textarea#list');
  await popup.evaluate((value) => document.execCommand('insertText', false, value), text);
};
const textOf = (popup: Page) => popup.$eval('body', (body) => body.textContent ?? '');
/** "12 customers · 5%" of each group. */
const sizesIn = async (popup: Page) =>
  [...(await textOf(popup)).matchAll(/(\d+) customers? ·/g)].map(([, size]) => Number(size));

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let popup: Page;
  it.beforeAll(async ({ launch }) => {
    extension = await launch(kind);
  });
  beforeEach(async () => {
    await popup?.close();
    popup = await extension.openPage('/popup.html');
    await popup.waitForSelector('textarea#list');
  });
  afterAll(() => extension?.stop());

  it('a pasted list has segments with their sizes at once; kept only when asked', async () => {
    const began = performance.now();
    await paste(popup, list);
    const sizes = await until('segments', async () => {
      const found = await sizesIn(popup);
      return found.length > 1 ? found : null;
    });
    const took = performance.now() - began;
    console.log(`${kind}: ${people.length} pasted customers in ${sizes.length} segments after ${Math.round(took)} ms`);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people.length);
    expect(took).toBeLessThan(5_000);
    expect(await violations(popup)).toEqual([]);
    expect((await storedIn(popup, 'customers')).customers ?? []).toEqual([]);
    await popup.click('.paste-keep button[type=submit]');
    await popup.waitForSelector('.paste .note a[href*=lists]');
    expect((await storedIn(popup, 'customers')).customers).toHaveLength(people.length);
  });

  it('nonsense ends in a sentence that says what to do, and stays in the box', async () => {
    const nonsense = '%%%%\n????????\n\u0000\u0001 ;;;; ||||\n=-=-=-=-=-=';
    const before = await storedIn(popup);
    await paste(popup, nonsense);
    const alarm = await until('a sentence', () =>
      popup.$eval('.paste [role=alert], .paste .note', (note) => (note.textContent ?? '').trim()),
    );
    expect(alarm.length).toBeGreaterThan(20);
    expect(await popup.$eval('textarea#list', (box) => (box as HTMLTextAreaElement).value)).toContain('%%%%');
    expect(await textOf(popup)).not.toMatch(/undefined|NaN|\[object/);
    expect(await storedIn(popup)).toEqual(before);
  });

  it('Stop is heard while a long list is kept: nothing is, and the list is still there', async () => {
    // Long enough that Stop comes before it is kept.
    const many = 30_000;
    const line = (at: number) => `Customer ${at}\tc${at}@example.com\t${1 + (at % 9)}\t2026-0${1 + (at % 9)}-11`;
    const long = ['Name\tE-mail\tOrders\tLast order', ...Array.from({ length: many }, (_, at) => line(at))].join('\n');
    const before = await storedIn(popup, 'lists', 'customers');
    await popup.$eval(
      'input[type=file]',
      (input, content) => {
        const given = new DataTransfer();
        given.items.add(new File([content], 'Long.tsv', { type: 'text/plain' }));
        (input as HTMLInputElement).files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      long,
    );
    await popup.waitForSelector('.paste-keep', { timeout: 60_000 });
    const sizes = await sizesIn(popup);
    await popup.click('.paste-keep button[type=submit]');
    await popup.waitForSelector('.paste-working .button');
    await popup.click('.paste-working .button');
    await popup.waitForSelector('.paste-keep');
    expect(await sizesIn(popup)).toEqual(sizes);
    expect(await storedIn(popup, 'lists', 'customers')).toEqual(before);
    // The worker has the list again: it can be kept after all.
    await popup.click('.paste-keep button[type=submit]');
    await popup.waitForSelector('.paste .note a[href*=lists]', { timeout: 90_000 });
    const { lists = [] } = await storedIn(popup, 'lists');
    expect(lists.map(({ coverage }) => (coverage as { read: number }).read)).toContain(many);
  }, 120_000);
});
