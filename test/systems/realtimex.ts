import { fetchRealtimex } from './realtimex-package';
import { makeTables } from './realtimex-tables';
import { fullName } from './retail';
import { serve } from './serve';
import { answerSupabase } from './supabase';
import { type Row, retype, rowsChanged, type System } from './system';

const row = 'a[href^="#/contacts/"][href$="/show"]';

/** RealTimeX CRM (Atomic CRM with more in it): 25 a page of 120 contacts; a row is a link, there is no table. */
export const start = async (): Promise<System> => {
  const { tables, contacts } = makeTables();
  const names = new Map(contacts.map((contact) => [String(contact.id), fullName(contact)]));
  const server = await serve(fetchRealtimex(), answerSupabase(tables));
  const list = `${server.origin}/#/contacts`;

  const rows: System['rows'] = async (page) => {
    const seen = await page.evaluate((selector) => {
      return [...document.querySelectorAll<HTMLAnchorElement>(`.divide-y > ${selector}`)].map((link) => {
        const { x, y, width, height } = link.getBoundingClientRect();
        const middle = y + height / 2;
        const record = link.hash.split('/')[2] ?? '';
        return { record, rect: { x, y, width, height }, visible: middle > 0 && middle < innerHeight };
      });
    }, row);
    return seen.flatMap(({ record, rect, visible }): Row[] =>
      visible ? [{ record, name: names.get(record) ?? `no contact ${record}`, rect }] : [],
    );
  };
  const changed = (page: Parameters<System['sort']>[0], act: () => Promise<unknown>) =>
    rowsChanged({ rows }, page, act);

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
      await changed(page, async () => {
        await page.waitForSelector('[role=menuitem]');
        await page.click('[role=menuitem]');
      });
    },
    nextPage: (page) => changed(page, () => page.click('a[aria-label*="next" i]')),
    search: (page, text) => changed(page, () => retype(page, 'input[placeholder^=Search]', text)),
    scrollToEnd: async (page) => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    },
    scrollToStart: async (page) => {
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    openRecord: async (page) => {
      await page.click(`${row} .font-medium`);
      await page.waitForFunction((selector) => !document.querySelector(`.divide-y > ${selector}`), {}, row);
    },
    onRecord: (page) => page.evaluate(() => /^#\/contacts\/\d+\/show/.test(location.hash)),
  };
};
