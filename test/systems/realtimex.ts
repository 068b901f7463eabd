import type { Page } from 'puppeteer-core';
import { retype, rowsChange, scrollWindow } from './moves';
import { fetchRealtimex } from './realtimex-package';
import { makeTables } from './realtimex-tables';
import { fullName } from './retail';
import { type RowTeller, rowsOf } from './rows';
import { serve } from './serve';
import { answerSupabase } from './supabase';
import type { System } from './system';

const row = '.divide-y > a[href^="#/contacts/"][href$="/show"]';
const teller: RowTeller = {
  tell: () =>
    [...document.querySelectorAll<HTMLAnchorElement>('.divide-y > a[href^="#/contacts/"]')].map((element) => ({
      record: element.hash.split('/')[2] ?? '',
      element,
    })),
  body: () => document.querySelector('.divide-y'),
};

/** RealTimeX CRM (Atomic CRM with more in it): 25 a page of 120 contacts; a row is a link, there is no table. */
export const start = async (): Promise<System> => {
  const { tables, contacts } = makeTables();
  const names = new Map(contacts.map((contact) => [String(contact.id), fullName(contact)]));
  const server = await serve(fetchRealtimex(), answerSupabase(tables));
  const list = `${server.origin}/#/contacts`;
  const rows = (page: Page) => rowsOf(page, teller, names);
  return {
    name: 'RealTimeX CRM',
    origin: server.origin,
    list,
    stop: server.stop,
    open: async (page) => {
      await page.evaluateOnNewDocument((url) => {
        const config = { url, anonKey: 'sb_publishable_x' };
        localStorage.setItem('realtimex_crm_supabase_config', JSON.stringify(config));
      }, server.origin);
      await page.goto(list);
      await page.waitForSelector(`input[type=password], ${row}`);
      if (await page.$('input[type=password]')) {
        await page.type('input[type=email], input[name=email]', 'jane@crm.test');
        await page.type('input[type=password]', 'any password');
        await page.click('button[type=submit]');
        await page.waitForFunction(() => !document.querySelector('input[type=password]'));
        await page.evaluate(() => location.assign('#/contacts'));
      }
      await page.waitForSelector(row);
    },
    rows,
    sort: async (page) => {
      await page.click('button::-p-text(Sort by)');
      await page.waitForSelector('[role=menuitem]');
      await rowsChange(teller, page, () => page.click('[role=menuitem]'));
    },
    nextPage: (page) => rowsChange(teller, page, () => page.click('a[aria-label*="next" i]')),
    search: (page, text) => rowsChange(teller, page, () => retype(page, 'input[placeholder^=Search]', text)),
    scrollToEnd: (page) => scrollWindow(page, 'end'),
    scrollToStart: (page) => scrollWindow(page, 'start'),
    openRecord: async (page) => {
      // On the name: its box goes on to the right, to where a badge may stand.
      await page.click(`${row} .font-medium`, { offset: { x: 12, y: 10 } });
      await page.waitForFunction((selector) => !document.querySelector(selector), {}, row);
    },
    recordTitle: 'main h5',
    onRecord: (page) => page.evaluate(() => /^#\/contacts\/\d+\/show/.test(location.hash)),
  };
};
