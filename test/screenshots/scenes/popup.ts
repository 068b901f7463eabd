import type { Page } from 'puppeteer-core';
import { people } from '../../people';
import { sleep } from '../../systems/moves';
import { tsv } from '../data';
import { defineScenes } from '../scene';

const path = '/popup.html';
const ready = 'textarea#list';

/** As a paste does it: the whole text at once. */
const paste = (page: Page, text: string) =>
  page.$eval(
    'textarea#list',
    (box, given) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      box.focus();
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (!box.dispatchEvent(event)) return;
      box.value = given;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );

/** As Excel gives it: a title over the table, blank lines, a totals row, decimal commas, dates in three ways. */
const messy = [
  'Kunder hösten 2026\t\t\t\t\t',
  '\t\t\t\t\t',
  'Namn\tMejl\tOrt\tAntal köp\tSumma (kr)\tSenaste köp',
  ...people(60).flatMap(({ values }, at) => [
    [
      values.name ?? '',
      values.email ?? '',
      ['Lund', 'Umeå', 'Malmö'][at % 3],
      String(values.orders ?? '-'),
      typeof values.orders === 'number' ? `${(values.orders * 450).toLocaleString('sv-SE')},50` : 'okänt',
      at % 7 === 0 ? '2026-03-04' : at % 5 === 0 ? '3 mars 2026' : `${1 + (at % 28)}.${1 + (at % 11)}.2026`,
    ].join('\t'),
    ...(at % 20 === 19 ? ['\t\t\t\t\t'] : []),
  ]),
  'Summa\t\t\t412\t185 400,00\t',
].join('\n');

const large = () =>
  tsv([
    ['Name', 'E-mail', 'Orders', 'Total spend', 'Last order'],
    ...people(40_000).map(({ values }, at) => [
      `${values.name ?? 'N'} ${at}`,
      `p${at}@example.com`,
      String(values.orders ?? ''),
      String(values.totalSpend?.amount ?? ''),
      values.lastOrder ?? '',
    ]),
  ]);

/** As wide as the browsers draw it. */
const width = 400;

export default defineScenes([
  { name: 'popup-empty', data: 'empty', path, width, ready },
  {
    name: 'popup-pasted',
    data: 'empty',
    path,
    width,
    ready,
    act: async (page) => {
      await paste(page, messy);
      await page.waitForSelector('.paste-keep', { timeout: 20_000 });
      await sleep(500);
    },
  },
  {
    // What keeps the list is a worker: it finds no room.
    name: 'popup-keep-failed',
    data: 'empty',
    path,
    width,
    ready,
    act: async (page) => {
      await paste(page, messy);
      await page.waitForSelector('.paste-keep button', { timeout: 20_000 });
      for (const worker of page.workers())
        await worker.evaluate(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('The disk is full.', 'QuotaExceededError');
          };
        });
      await page.click('.paste-keep button[type=submit]');
      await page.waitForSelector('.paste [role=alert]', { timeout: 20_000 });
    },
  },
  {
    name: 'popup-understood',
    data: 'empty',
    path,
    width,
    ready,
    act: async (page) => {
      await paste(page, messy);
      await page.waitForSelector('.paste-keep', { timeout: 20_000 });
      for (const summary of await page.$$('.paste details > summary:not(details details *)')) await summary.click();
      await sleep(400);
    },
  },
  {
    name: 'popup-refused',
    data: 'empty',
    path,
    width,
    ready,
    act: async (page) => {
      await paste(page, 'This is no list of customers, only a sentence.');
      await page.waitForSelector('[role=alert], .note, .paste-keep', { timeout: 20_000 });
      await sleep(300);
    },
  },
  {
    name: 'popup-working',
    data: 'empty',
    path,
    width,
    ready,
    act: async (page) => {
      await paste(page, large());
      await page.waitForSelector('progress', { timeout: 20_000 });
    },
  },
  { name: 'popup-error', data: 'broken', path, width, ready: '[role=alert], .note' },
  { name: 'popup-loading', data: 'slow', path, width },
]);
