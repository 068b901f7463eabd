import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { settledBadges } from '../browsers/pressing';
import { stored } from '../browsers/stored';
import { until } from '../systems/moves';
import { it } from './it';
import { servePages, somePeople, tableOf } from './pages';

const people = somePeople(20);
const loaded = 12;
/** Rows that are there before what stands in them; pressed, the button brings it. */
const loading = `${tableOf(people)}<button id="load">Load</button><script>
  const late = [...document.querySelectorAll('tbody tr')].slice(${loaded});
  const whole = late.map((row) => row.innerHTML);
  for (const row of late) row.innerHTML = '<td><div class="skeleton-line"></div></td>'.repeat(5);
  document.querySelector('#load').onclick = () => late.forEach((row, at) => { row.innerHTML = whole[at]; });
</script>`;
const pages = {
  '/canvas': '<h1>Customers</h1><canvas width="1300" height="800"></canvas>',
  // An Odoo list as its adapter knows it, and nothing in it; the customers stand in a table that it does not know.
  '/changed': `<div class="o_list_renderer"><table><tr class="o_data_row"></tr></table></div>${tableOf(people)}`,
  '/loading': loading,
};

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  const says = (what: RegExp) => until(String(what), async () => what.test(await extension.layerText(page)));

  it.beforeAll(async ({ launch }) => {
    server = await servePages(pages);
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await page.goto(`${server.origin}/canvas`);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await extension?.stop();
    await server?.stop();
  });

  it('of a list that is painted on a canvas it says so, and what to do', async () => {
    await says(/drawn as a picture/);
    expect(await extension.badges(page)).toEqual([]);
  });

  it('where an adapter reads nothing the list is read the general way, and that is said', async () => {
    await page.goto(`${server.origin}/changed`);
    await says(/Odoo .*looks different from what is known/);
    expect((await settledBadges(extension, page)).length).toBe(people.length);
  });

  it('a row that is not loaded yet is nobody, until it is', async () => {
    await page.goto(`${server.origin}/loading`);
    const customers = async () =>
      (await stored(extension, 'customers')).customers?.filter(({ keys }) => /loading/.test(String(keys)));
    expect((await settledBadges(extension, page)).length).toBe(loaded);
    expect(await customers()).toHaveLength(loaded);
    await page.bringToFront();
    await page.click('#load');
    await until('all badges', async () => (await extension.badges(page)).length === people.length);
    const all = (await customers()) ?? [];
    expect(all).toHaveLength(people.length);
    expect(all.every(({ values }) => Boolean((values as { email?: string }).email))).toBe(true);
  });
});
