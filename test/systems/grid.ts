import type { Page } from 'puppeteer-core';
import { buildPages } from './build-pages';
import { retype, rowsChange } from './moves';
import { fullName, makeRetail } from './retail';
import { type RowTeller, rowsOf } from './rows';
import { answerJson, serve } from './serve';
import type { System } from './system';

/** What differs between the grids that stand on a page of ours with the 900 customers of the retail data. */
export type Grid = RowTeller & {
  name: string;
  page: string;
  /** Selectors: something of the list that stands as soon as rows do; a cell of the third row; a header that sorts. */
  ready: string;
  cell: string;
  header: string;
  /** Run in the page. */
  scrollToEnd: () => void;
  scrollToStart: () => void;
};

export const startGrid = async (grid: Grid, count = 900): Promise<System> => {
  const customers = makeRetail().customers.slice(0, count);
  const names = new Map(customers.map((customer) => [String(customer.id), fullName(customer)]));
  const server = await serve(await buildPages(), (request, response) =>
    request.url?.endsWith('/data.json') ? answerJson(response, { customers }) : false,
  );
  const list = `${server.origin}/${grid.page}/`;
  const rows = (page: Page) => rowsOf(page, grid, names);
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
    sort: (page) => rowsChange(grid, page, () => page.click(grid.header)),
    nextPage: null,
    search: (page, text) => rowsChange(grid, page, () => retype(page, '#search', text)),
    scrollToEnd: (page) => rowsChange(grid, page, () => page.evaluate(grid.scrollToEnd)),
    scrollToStart: (page) => rowsChange(grid, page, () => page.evaluate(grid.scrollToStart)),
    openRecord: async (page) => {
      await page.click(grid.cell);
      await page.waitForSelector('#record:not([hidden])');
    },
    recordTitle: null,
    onRecord: async (page) => (await page.$('#record:not([hidden])')) !== null,
  };
};
