import { buildPages } from './build-pages';
import { fullName, makeRetail } from './retail';
import { answerJson, serve } from './serve';
import { type Row, retype, rowsChanged, type System } from './system';

/** react-admin 5 with the shop that comes with it: 25 a page of 900 customers. */
export const start = async (): Promise<System> => {
  const retail = makeRetail();
  const names = new Map(retail.customers.map((customer) => [String(customer.id), fullName(customer)]));
  const folder = await buildPages();
  const server = await serve(folder, (request, response) =>
    request.url?.endsWith('/data.json') ? answerJson(response, retail) : false,
  );
  const list = `${server.origin}/react-admin/#/customers`;

  const rows: System['rows'] = async (page) => {
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr.RaDataTable-row')].map((row) => {
        const { x, y, width, height } = row.getBoundingClientRect();
        const middle = y + height / 2;
        const record = row.querySelector('.column-id')?.textContent ?? '';
        return { record, rect: { x, y, width, height }, visible: middle > 0 && middle < innerHeight };
      }),
    );
    return seen.flatMap(({ record, rect, visible }): Row[] =>
      visible ? [{ record, name: names.get(record) ?? `no customer ${record}`, rect }] : [],
    );
  };
  const changed = (page: Parameters<System['sort']>[0], act: () => Promise<unknown>) =>
    rowsChanged({ rows }, page, act);

  return {
    name: 'react-admin',
    origin: server.origin,
    list,
    stop: server.stop,
    open: async (page) => {
      await page.goto(list);
      await page.waitForSelector('tbody tr.RaDataTable-row');
    },
    rows,
    sort: (page) => changed(page, () => page.click('th.column-last_name [role=button]')),
    nextPage: (page) => changed(page, () => page.click('button[aria-label="Go to next page"]')),
    search: (page, text) => changed(page, () => retype(page, 'input[name=q]', text)),
    scrollToEnd: async (page) => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    },
    scrollToStart: async (page) => {
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    openRecord: async (page) => {
      await page.click('tbody tr.RaDataTable-row td.column-last_name');
      await page.waitForSelector('.edit-page');
    },
    onRecord: async (page) => (await page.$('.edit-page')) !== null,
  };
};
