import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { Coverage } from '@/core/customer/list';
import { makeSpeaker } from '@/core/languages/speaker';
import { limits } from '@/core/reading/limits';
import type { ExtensionBrowser } from '../browsers/browser';
import { stored } from '../browsers/stored';
import { until } from '../systems/moves';
import type { Row } from '../systems/system';
import { expectBadgesRight } from './faults';
import { it } from './it';
import { type Person, plainRows, servePages, somePeople, tableOf } from './pages';

const people = somePeople(200);
const speaker = makeSpeaker('en');
const marks = ['<img src=x onerror="window.harmed=1">', '<b>Bold</b>', '"><script>harmed=1</script>', '{{ name }}'];
const markup = marks.flatMap((mark, index): Person[] =>
  people.slice(index * 5, index * 5 + 5).map((person) => ({ ...person, last_name: `${mark} ${person.last_name}` })),
);
const pages = {
  '/': tableOf(people.slice(0, 12)),
  '/none': '<h1>Welcome</h1><p>Nothing to see here but a text and a form.</p><form><input><button>Go</button></form>',
  '/two': tableOf(people.slice(0, 2)),
  '/huge': tableOf(people.slice(0, 15), (index) => (index === 3 ? 'x '.repeat(500_000) : '')),
  '/markup': tableOf(markup),
  '/shrinks': `${tableOf(people)}<script>
    const timer = setInterval(() => {
      const rows = document.querySelectorAll('tbody tr');
      if (rows.length <= 30) { clearInterval(timer); document.body.dataset.done = ''; }
      else for (const row of [...rows].slice(-5)) row.remove();
    }, 60);
  </script>`,
};

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  const system = { rows: (on: Page): Promise<Row[]> => plainRows(on) };
  const says = (text: string) =>
    until(`the page to say "${text}"`, async () => (await extension.layerText(page)).includes(text));

  it.beforeAll(async ({ launch }) => {
    server = await servePages(pages);
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await page.goto(server.origin);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await expectBadgesRight(system, extension, page);
  });
  afterAll(async () => {
    await extension?.stop();
    await server?.stop();
  });

  it('a page without a list: says so, and what to do', async () => {
    await page.goto(`${server.origin}/none`);
    await says(speaker.problem({ code: 'no-list' }));
    expect(await extension.badges(page)).toEqual([]);
  });

  it('a list of two: both have their badge', async () => {
    await page.goto(`${server.origin}/two`);
    await expectBadgesRight(system, extension, page);
  });

  it('a cell of 1 MB: says that it was cut and where, every row has its badge, and nobody is lost', async () => {
    await page.goto(`${server.origin}/huge`);
    await says(speaker.problem({ code: 'cell-too-long', header: 'Notes', limit: limits.cellCharacters }));
    await expectBadgesRight(system, extension, page);
    const lists = (await stored(extension, 'lists')).lists ?? [];
    expect(lists.find(({ address }) => String(address).endsWith('/huge'))).toMatchObject({ coverage: { read: 15 } });
  });

  it('markup in cells: is shown as text and never run', async () => {
    await page.goto(`${server.origin}/markup`);
    await expectBadgesRight(system, extension, page);
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    // The bar's own figures are bold; what stands in a cell is not.
    const made = (root: ShadowRoot) =>
      [...root.querySelectorAll('img, script, b')].filter(
        (one) => one.tagName !== 'B' || !/^\d*$/.test(one.textContent ?? ''),
      ).length;
    expect(await extension.inLayer(page, made)).toBe(0);
  });

  // No sentence of its own: from a search or a filter, which leave as little, it can't be told.
  it('a list that shrinks while it is read: right at the end, says how much stands there, and keeps who was read', async () => {
    await page.goto(`${server.origin}/shrinks`);
    await until('the list to be short', () => page.evaluate(() => 'done' in document.body.dataset));
    await expectBadgesRight(system, extension, page);
    const { lists = [], customers = [] } = await stored(extension, 'lists', 'customers');
    const list = lists.find(({ address }) => String(address).endsWith('/shrinks')) as {
      id: string;
      coverage: Coverage;
    };
    await says(speaker.howMuch(list.coverage));
    const kept = customers.filter((customer) => (customer.lists as string[]).includes(list.id));
    expect(kept.length).toBeGreaterThanOrEqual(Math.max(30, list.coverage.read));
  });
});
