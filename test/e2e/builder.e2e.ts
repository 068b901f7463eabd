import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { storedIn } from '../browsers/stored';
import { fill } from '../screenshots/data';
import { until } from '../systems/moves';
import { makeRetail } from '../systems/retail';
import { violations } from './axe';
import { it } from './it';

const textOf = (page: Page, selector = 'main') => page.$eval(selector, (one) => one.textContent ?? '');
const press = async (page: Page, label: string) => {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('button, a')].find((one) => one.textContent?.trim() === wanted) ??
      null,
    label,
  );
  const element = found.asElement() as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`nothing called "${label}"`);
  await element.click();
};
/** What the counts of the first segment say: "213 in · 687 out". */
const counts = async (page: Page) => {
  const said = await textOf(page, '.builder-counts [role=status]');
  const [, inside = ''] = /([\d,]+) in/.exec(said) ?? [];
  return Number(inside.replace(',', ''));
};

const { customers } = makeRetail();
const loyal = customers.filter(({ nb_orders }) => nb_orders >= 2);

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let page: Page;
  let list: string;
  it.beforeAll(async ({ launch }) => {
    extension = await launch(kind);
    list = (await fill(extension, 'shop')).list;
    page = await extension.openPage(`/sidepanel.html#/segments?list=${encodeURIComponent(list)}`);
  });
  afterAll(() => extension?.stop());

  it('from blank to a saved segment, by keyboard where one types', async () => {
    await page.waitForSelector('.segment-card');
    await page.goto(`${extension.base}/sidepanel.html#/builder`, { waitUntil: [] });
    await page.waitForSelector('.cards .button[data-look=main]');
    await page.click('.cards .button[data-look=main]');
    await page.waitForSelector('.builder-bar');

    // Nothing is asked yet, so nothing can be saved.
    expect(await page.$eval('.builder-bar [type=submit]', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
    await page.type('input[name=name]', 'By loyalty');
    await page.type('.builder-look input', 'Came back');

    // Who adds a condition is in it: the field, then Tab to the operator and the number.
    await press(page, 'Add condition');
    await page.waitForSelector('.builder-leaf');
    await until('the focus in the new condition', () =>
      page.evaluate(() => document.activeElement?.closest('.builder-leaf') !== null),
    );
    await page.select('.builder-leaf select', 'orders');
    await page.waitForSelector('.builder-number');
    await page.click('.builder-number', { count: 3 });
    await page.keyboard.type('2');
    await until('the counts', async () => (await counts(page)) === loyal.length);
    expect(await textOf(page, '.builder-sentence')).toBe('Customers with at least 2 orders.');
    await page.waitForSelector('.histogram-bar[data-inside=true]');

    // A change of mind, and back.
    await page.click('.builder-not');
    await until('the others', async () => (await counts(page)) === customers.length - loyal.length);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('undone', async () => (await counts(page)) === loyal.length);

    expect(await violations(page)).toEqual([]);
    await press(page, 'Save and show');
    await page.waitForSelector('.segment-card', { timeout: 30_000 });
    await until('the segmentation', async () => (await textOf(page)).includes('Came back'));
    const { models = [], lists = [], assignments = [] } = await storedIn(page, 'models', 'lists', 'assignments');
    const made = models.find(({ name }) => name === 'By loyalty');
    expect(lists[0]?.model).toBe(made?.id);
    const inIt = assignments.filter(({ model, segment }) => model === made?.id && segment === 'own-1');
    expect(inIt.length).toBe(loyal.length);
  });

  it('is edited, and taken away with a way back', async () => {
    await press(page, 'Edit the rules');
    await page.waitForSelector('.builder-number');
    await page.click('.builder-number', { count: 3 });
    await page.keyboard.type('3');
    const three = customers.filter(({ nb_orders }) => nb_orders >= 3).length;
    await until('the counts', async () => (await counts(page)) === three);
    await press(page, 'Save and show');
    await page.waitForSelector('.segment-card');
    await until('the new size', async () => (await textOf(page)).includes(`${three} customers`));
    await press(page, 'Undo');
    await until('the size before', async () => (await textOf(page)).includes(`${loyal.length} customers`));
    await press(page, 'Take the limits again');
    await until('what came of it', async () =>
      (await textOf(page)).includes('The limits are taken again: 0 customers'),
    );
    await press(page, 'Delete');
    await until(
      'it to be gone',
      async () => (await storedIn(page, 'models')).models?.every(({ name }) => name !== 'By loyalty') ?? null,
    );
    await press(page, 'Undo');
    await until(
      'it to be back',
      async () => (await storedIn(page, 'models')).models?.some(({ name }) => name === 'By loyalty') ?? null,
    );
  });

  it('left unsaved it is there again, and can be begun anew', async () => {
    const go = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await go('#/builder?from=blank');
    await page.waitForSelector('.builder-look input');
    await page.type('.builder-look input', 'Half a thought');
    await go('#/segments');
    await page.waitForSelector('.segment-card');
    await go('#/builder');
    await page.waitForSelector('.cards .button[data-look=main]');
    await press(page, 'Go on');
    const name = () => page.$eval('.builder-look input', (input) => (input as HTMLInputElement).value);
    await until('the draft', async () => (await page.$('.builder-look input')) !== null);
    expect(await name()).toBe('Half a thought');
    await press(page, 'Start over');
    await until('a blank one', async () => (await name()) === '');
    await until('nothing left of it', async () => {
      const { settings = [] } = await storedIn(page, 'settings');
      return settings.every(({ key }) => !String(key).startsWith('draft:'));
    });
  });

  it('Customers shows the columns that one chooses, and those that say most again', async () => {
    await page.evaluate(() => {
      location.hash = '#/customers';
    });
    const heads = () =>
      page.$$eval('.customer-table thead th.extra button', (all) => all.map((one) => one.textContent));
    await page.waitForSelector('.choose-columns summary');
    // The table comes after it, when everybody is in order.
    await page.waitForSelector('.customer-table thead th.extra');
    const before = await heads();
    await page.click('.choose-columns summary');
    await page.click('.choose-columns ::-p-text(E-mail)');
    await until('the addresses', async () => (await heads())[0] === 'E-mail');
    const cells = await page.$$eval('.customer-table tbody td.extra', (all) => all.map((one) => one.textContent ?? ''));
    expect(cells.some((text) => text.includes('@'))).toBe(true);
    expect(await violations(page)).toEqual([]);
    await press(page, 'Those that say most');
    await until('the columns as before', async () => JSON.stringify(await heads()) === JSON.stringify(before));
  });

  it('no screen has anything that axe finds, light and dark, wide and in a panel', async () => {
    // Every rule in one scheme and the width of a panel, those about colours in the other; what is wider than the window in both.
    // `AXE=all`: every rule in all four, which takes minutes.
    const looks = isThorough
      ? [360, 1180].flatMap((width) =>
          (['light', 'dark'] as const).map((scheme) => ({ width, scheme, rules: 'all' as const })),
        )
      : ([
          { width: 360, scheme: 'light', rules: 'all' },
          { width: 1180, scheme: 'dark', rules: 'colours' },
        ] as const);
    const found: string[] = [];
    for (const { width, scheme, rules } of looks) {
      await page.setViewport({ width, height: 800 });
      // Firefox's driver knows no colour scheme to emulate: the page is told as by the user's choice instead.
      await page.evaluate((to) => document.documentElement.setAttribute('data-appearance', to), scheme);
      for (const [path, ready] of isThorough ? [...screens, ...more] : screens) {
        await page.evaluate((to) => {
          location.hash = to;
        }, `#${path}`);
        await page.waitForSelector(`main ${ready}`);
        // The bar that sticks to the window's foot cuts whatever is under it just then; scrolled on, that is free.
        await page.evaluate(() =>
          document.querySelector<HTMLElement>('.builder-bar')?.style.setProperty('position', 'static'),
        );
        // Colours on their way are neither scheme.
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
        found.push(...(await violations(page, rules)).map((one) => `${path} ${width} ${scheme}: ${one}`));
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wider > 0) found.push(`${path} ${width}: ${wider} px wider than the window`);
      }
    }
    expect(found).toEqual([]);
  });
});

const isThorough = process.env.AXE === 'all';

/** Each with what only it shows, once it is whole. */
const screens = [
  ['/today', '#moved'],
  ['/flow', '#net'],
  ['/segments', '.where-money'],
  ['/segments/another', '.schema-form, main h3'],
  ['/segments/compare', '.cross-table'],
  ['/builder', '.cards .button[data-look=main]'],
  ['/builder?from=set:last-order', '.builder-counts'],
  ['/map', '.cell-map'],
  ['/customers', '.customer-table'],
  ['/lists', '.cards h2 a[href*=lists]'],
  ['/settings', 'select'],
  ['/import', 'textarea#list'],
  ['/help', '.help h2'],
] as const;
/** Those that other tests look at, too, in one look. */
const more = [
  ['/campaigns', '.screen'],
  ['/campaigns/new', '.choice'],
  ['/messages', '.message-line'],
  ['/messages/retain-check-in', 'textarea'],
  ['/tag', '.screen'],
] as const;
