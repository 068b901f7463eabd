import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, settledBadges, settledCard } from '../browsers/pressing';
import { until } from '../systems/moves';
import type { Row } from '../systems/system';
import { expectBadgesRight } from './faults';
import { foreignIn } from './foreign';
import { it } from './it';
import { plainRows, servePages, somePeople, tableOf } from './pages';

const people = somePeople(14);
/** Old CRMs: the list in a frame of the same site, beside others without one. */
const frames = `<style>body { margin: 0 } iframe { border: 0; vertical-align: top }</style>
  <iframe src="/menu" width="150" height="600"></iframe><iframe id="list" src="/" width="1100" height="600"></iframe>`;
const pages = {
  '/': tableOf(people),
  '/menu': '<ul><li>Home</li><li>Customers</li><li>Reports</li></ul>',
  '/frames': frames,
  '/rtl': `<script>document.documentElement.dir = 'rtl'</script>${tableOf(people)}`,
};
const usual = { width: 1400, height: 900 };

/** The rows of the list in its frame, where they stand in the window. */
const rowsInFrame = (page: Page): Promise<Row[]> =>
  page.$eval('#list', (element) => {
    const frame = element as HTMLIFrameElement;
    const { x, y } = frame.getBoundingClientRect();
    return [...(frame.contentDocument?.querySelectorAll('tbody tr') ?? [])].map((row) => {
      const at = row.getBoundingClientRect();
      const name = row.querySelector('td')?.textContent ?? '';
      const rect = { x: at.x + x, y: at.y + y, width: at.width, height: at.height };
      return { record: name, name, rect, whole: true };
    });
  });

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;

  it.beforeAll(async ({ launch }) => {
    server = await servePages(pages);
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await page.goto(server.origin);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await extension?.stop();
    await server?.stop();
  });

  const right = (rows: (on: Page) => Promise<Row[]> = plainRows) => expectBadgesRight({ rows }, extension, page);
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  /** Opens the first card; it stands within the window. */
  const opensCard = async () => {
    const [badge] = await settledBadges(extension, page);
    if (!badge) throw new Error('no badge');
    await clickBadge(page, badge);
    const { rect } = await settledCard(extension, page);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect([rect.x >= 0, rect.y >= 0, rect.x + rect.width <= width + 1, rect.y + rect.height <= height + 1]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await extension.card(page)) === null);
  };

  it('several frames: the list in one of them has its badges, over its rows', async () => {
    await page.goto(`${server.origin}/frames`);
    await right(rowsInFrame);
    expect((await foreignIn(page)).hosts).toBe(1);
    await opensCard();
  });

  it('a page that reads from right to left keeps its width, and its badges stand on their rows', async () => {
    await page.goto(`${server.origin}/rtl`);
    await right();
    expect(await wider()).toBe(0);
    await opensCard();
  });

  it('at 200 % zoom badges, card and page hold', async () => {
    // What zoom is to a page: half the window, twice the dots.
    await page.setViewport({ width: usual.width / 2, height: usual.height / 2, deviceScaleFactor: 2 });
    await page.goto(server.origin);
    const before = await wider();
    await right();
    expect(await wider()).toBe(before);
    await opensCard();
    await page.setViewport(usual);
  });
});
