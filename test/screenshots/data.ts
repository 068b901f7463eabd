import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/browser';
import { settledBadges } from '../browsers/pressing';
import { storedIn } from '../browsers/stored';
import { people } from '../people';
import { readText } from '../reference-data';
import { until } from '../systems/moves';
import { start } from '../systems/react-admin';
import { fullName, makeRetail } from '../systems/retail';
import { answers } from './answers';
import type { Data } from './scene';

export const tsv = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((cell) => cell.replaceAll(/[\t\n]/g, ' ')).join('\t')).join('\n');

/** `times`: so much more of everything since. */
const shop = (times = 1): string => {
  const { customers } = makeRetail();
  const day = (instant: unknown) => (instant ? String(instant).slice(0, 10) : '');
  return tsv([
    [
      'Name',
      'E-mail',
      'City',
      'Orders',
      'Total spent (USD)',
      'First seen',
      'Latest purchase',
      'Birthday',
      'Newsletter',
      'Groups',
    ],
    ...customers.map((one) => [
      fullName(one),
      one.email,
      one.city ?? '',
      String(one.nb_orders * times),
      (one.total_spent * times).toFixed(2),
      day(new Date(one.first_seen).toISOString()),
      one.latest_purchase ? day(new Date(one.latest_purchase).toISOString()) : '',
      one.birthday ? day(new Date(one.birthday).toISOString()) : '',
      one.has_newsletter ? 'yes' : 'no',
      one.groups.join(', '),
    ]),
  ]);
};

const many = (): string =>
  tsv([
    [
      'Name',
      'E-mail',
      'Company',
      'Industry',
      'Stage',
      'Country',
      'Orders',
      'Total spend (EUR)',
      'First order',
      'Last order',
    ],
    ...people(10_000).map(({ values }) => [
      `${values.name} ${values.email?.match(/\d+/)?.[0] ?? ''}`,
      values.email ?? '',
      values.company ?? '',
      values.industry ?? '',
      values.stage ?? '',
      values.country ?? '',
      typeof values.orders === 'number' ? String(values.orders) : '',
      values.totalSpend ? String(values.totalSpend.amount) : '',
      values.firstOrder ?? '',
      values.lastOrder ?? '',
    ]),
  ]);

function textOf(data: Data): { text: string; name: string } | null {
  if (data === 'shop' || data === 'drifted') return { text: shop(), name: 'Shop customers.tsv' };
  if (data === 'answers') return { text: tsv(answers()), name: 'Survey.tsv' };
  if (data === 'many') return { text: many(), name: 'Ten thousand.tsv' };
  if (!data.startsWith('file:')) return null;
  const name = data.slice('file:'.length);
  return { text: readText(name), name };
}

/** What a path's `{list}` and `{site}` stand for. */
export type Filled = { list: string; site: string; stop: () => Promise<void> };

/** Puts the list in as a user does: read from its page, or pasted under Import and kept. */
export async function fill(extension: ExtensionBrowser, data: Data): Promise<Filled> {
  if (data === 'site') return readSite(extension);
  const given = textOf(data);
  const list = given ? await importList(extension, given) : '';
  if (given && data === 'drifted') await importList(extension, { ...given, text: shop(3) }, driftedAfter);
  return { list, site: '', stop: async () => {} };
}

/** A part of a real CRM's list, with the site switched on. */
async function readSite(extension: ExtensionBrowser): Promise<Filled> {
  const system = await start();
  const page = await extension.browser.newPage();
  await page.setViewport({ width: 1400, height: 900 });
  await system.open(page);
  await extension.turnOnOrOff(page);
  await page.bringToFront();
  await settledBadges(extension, page);
  const list = String((await storedIn(await extension.openPage('/sidepanel.html#/help'))).lists?.[0]?.id ?? '');
  await page.close();
  return { list, site: system.list, stop: system.stop };
}

/** So many days after it was first read the shop's customers are others. */
const driftedAfter = 9;

async function importList(
  extension: ExtensionBrowser,
  given: { text: string; name: string },
  later = 0,
): Promise<string> {
  const page = await extension.openPage('/sidepanel.html#/import');
  if (later > 0) {
    await laterIn(page, later);
    await page.reload();
  }
  await importFile(page, given.text, given.name);
  const { lists = [] } = await storedIn(page, 'lists');
  // Whoever imports a list looks at it: then everybody is placed as of that day.
  await page.evaluate(() => {
    location.hash = '#/today';
  });
  const isPlaced = async () => ((await storedIn(page, 'assignments')).assignments?.length ?? 0) > 0;
  await until('everybody to be placed', isPlaced, 120_000);
  await page.close();
  return String(lists[0]?.id ?? '');
}

/** On the screen for imports. Pasting text of a megabyte through the keyboard takes minutes: a file is what a user would take, too. */
export async function importFile(page: Page, text: string, name: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (content, file) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      const given = new DataTransfer();
      given.items.add(new File([content], file, { type: 'text/plain' }));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
  await page.waitForSelector('.paste-keep button[type=submit]', { timeout: 60_000 });
  await page.click('.paste-keep button[type=submit]');
  // Kept whole, with its segments, is when it says so; in the database stands the list before that.
  await page.waitForSelector('.paste .note a[href*=lists]', { timeout: 90_000 });
}

/** The page's clock goes so many days ahead. */
export const laterIn = (page: Page, days: number) =>
  page.evaluateOnNewDocument((ahead) => {
    const Now = Date;
    const shift = ahead * 86_400_000;
    globalThis.Date = class extends Now {
      constructor(...given: []) {
        if (given.length === 0) super(Now.now() + shift);
        else super(...given);
      }
      static override now = () => Now.now() + shift;
    } as DateConstructor;
  }, days);

/** A database that can't be opened, or never answers: what a full disk and a slow one look like. */
export const spoil = (page: Page, data: Data) =>
  page.evaluateOnNewDocument((how) => {
    if (how === 'broken')
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error opening backing store.', 'UnknownError');
      };
    if (how === 'slow') IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  }, data);
