import type { Page } from 'puppeteer-core';
import { buildPages } from './build-pages';
import { retype, rowsChange, scrollWindow } from './moves';
import { fullName, makeRetail } from './retail';
import { type RowTeller, rowsOf } from './rows';
import { answerJson, serve } from './serve';
import type { System } from './system';

const row = 'tbody tr.RaDataTable-row';
const teller: RowTeller = {
  tell: () =>
    [...document.querySelectorAll('tbody tr.RaDataTable-row')].map((element) => ({
      record: element.querySelector('.column-id')?.textContent ?? '',
      element,
    })),
  body: () => document.querySelector('tbody'),
};

/** react-admin 5 with the shop that comes with it: 25 a page of 900 customers. */
export const start = async (): Promise<System> => {
  const retail = makeRetail();
  const names = new Map(retail.customers.map((customer) => [String(customer.id), fullName(customer)]));
  const server = await serve(await buildPages(), (request, response) =>
    request.url?.endsWith('/data.json') ? answerJson(response, retail) : false,
  );
  const list = `${server.origin}/react-admin/#/customers`;
  const rows = (page: Page) => rowsOf(page, teller, names);
  return {
    name: 'react-admin',
    origin: server.origin,
    list,
    stop: server.stop,
    open: async (page) => {
      await page.goto(list);
      await page.waitForSelector(row);
    },
    rows,
    sort: (page) => rowsChange(teller, page, () => page.click('th.column-last_name [role=button]')),
    nextPage: (page) => rowsChange(teller, page, () => page.click('button[aria-label="Go to next page"]')),
    search: (page, text) => rowsChange(teller, page, () => retype(page, 'input[name=q]', text)),
    scrollToEnd: (page) => scrollWindow(page, 'end'),
    scrollToStart: (page) => scrollWindow(page, 'start'),
    openRecord: async (page) => {
      await page.click(`${row} td.column-id`);
      await page.waitForSelector('.edit-page');
    },
    recordTitle: '#react-admin-title',
    onRecord: async (page) => (await page.$('.edit-page')) !== null,
  };
};
