import type { Page } from 'puppeteer-core';
import { buildPages } from './build-pages';
import { fullName, makeRetail } from './retail';
import { answerJson, serve } from './serve';
import { type Row, retype, rowsChanged, type System } from './system';

/** What differs between the grids that stand on a page of ours with the 900 customers of the retail data. */
export type Grid = {
  name: string;
  page: string;
  /** A selector of the list, and one of a cell in the third row that opens the record. */
  ready: string;
  cell: string;
  header: string;
  /** Runs in the page: the records whose rows can be seen. */
  seen: () => { record: string; rect: Row['rect'] }[];
  scrollToEnd: () => void;
  scrollToStart: () => void;
};

export const startGrid = async (grid: Grid): Promise<System> => {
  const retail = makeRetail();
  const names = new Map(retail.customers.map((customer) => [String(customer.id), fullName(customer)]));
  const server = await serve(await buildPages(), (request, response) =>
    request.url?.endsWith('/data.json') ? answerJson(response, { customers: retail.customers }) : false,
  );
  const list = `${server.origin}/${grid.page}/`;
  const rows = async (page: Page): Promise<Row[]> => {
    const seen = await page.evaluate(grid.seen);
    return seen.map(({ record, rect }) => ({ record, rect, name: names.get(record) ?? `no customer ${record}` }));
  };
  const changed = (page: Page, act: () => Promise<unknown>) => rowsChanged({ rows }, page, act);
  return {
    name: grid.name,
    origin: server.origin,
    list,
    stop: server.stop,
    open: async (page) => {
      await page.goto(list);
      await page.waitForSelector(grid.ready);
    },
    rows,
    sort: (page) => changed(page, () => page.click(grid.header)),
    nextPage: null,
    search: (page, text) => changed(page, () => retype(page, '#search', text)),
    scrollToEnd: (page) => changed(page, () => page.evaluate(grid.scrollToEnd)),
    scrollToStart: (page) => changed(page, () => page.evaluate(grid.scrollToStart)),
    openRecord: async (page) => {
      await page.click(grid.cell);
      await page.waitForSelector('#record:not([hidden])');
    },
    onRecord: async (page) => (await page.$('#record:not([hidden])')) !== null,
  };
};
