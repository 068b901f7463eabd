import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import type { BrowserKind } from '../browsers/find';
import { clickBadge, settledBadges, settledCard } from '../browsers/pressing';
import { goBack, sleep, until } from '../systems/moves';
import type { System } from '../systems/system';
import { expectBadgesRight } from './faults';
import { foreignIn, skeletonOf } from './foreign';
import { it } from './it';
import { expectRecordRight } from './record-page';

/** Lets the next Tab start behind the page's last control (a grid keeps Tab among its rows): ours come after it. */
const tabFromEnd = (page: Page) =>
  page.evaluate(() => {
    const last = document.createElement('span');
    last.tabIndex = 0;
    document.body.append(last);
    last.focus({ preventScroll: true });
  });

/** A rep's way through a customer list, with the badges looked at after each step. The steps build on each other. */
const walk = (kind: BrowserKind, start: () => Promise<System>) => {
  let system: System;
  let extension: ExtensionBrowser;
  let page: Page;
  const right = () => expectBadgesRight(system, extension, page);
  /** "Read 50 of 900", as the bar says it. */
  const readSoFar = async () => {
    const said = [...(await extension.layerText(page)).matchAll(/Read (\d+) of (\d+)/g)];
    // What was announced before may still be there, with less.
    return { read: Math.max(...said.map(([, read]) => Number(read))), of: Number(said[0]?.[2]) };
  };

  it.beforeAll(async ({ launch }) => {
    system = await start();
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await system.open(page);
  });
  afterAll(async () => {
    await extension?.stop();
    await system?.stop();
  });

  it('shows nothing before the site is switched on; then a badge on each row and one node in the page', async () => {
    await sleep(1_000);
    expect((await foreignIn(page)).hosts).toBe(0);
    const before = await skeletonOf(page);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await right();
    expect(await foreignIn(page)).toEqual({ hosts: 1, opened: false, inside: '', attributes: ['data-segment-lens'] });
    expect(await skeletonOf(page)).toBe(before);
  });

  it('opens the card of the customer on a click, not the record below', async () => {
    const [badge] = await settledBadges(extension, page);
    if (!badge) throw new Error('no badge');
    const address = page.url();
    await clickBadge(page, badge);
    const card = await settledCard(extension, page);
    expect(badge.name.endsWith(`, ${card.title}`)).toBe(true);
    expect(page.url()).toBe(address);
    expect(await system.onRecord(page)).toBe(false);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await extension.card(page)) === null);
    expect(await system.onRecord(page)).toBe(false);
  });

  it('is right after sorting', async () => {
    await system.sort(page);
    await right();
  });

  it('is right after the next page', async ({ skip }) => {
    if (!system.nextPage) return skip();
    const before = await readSoFar();
    await system.nextPage(page);
    await right();
    await until('more to be read', async () => (await readSoFar()).read > before.read);
  });

  it('is right at the end of the list and back at its start', async () => {
    const before = await readSoFar();
    await system.scrollToEnd(page);
    await right();
    const after = await readSoFar();
    expect(after.of).toBe(before.of);
    // A paged list shows nobody new at its end; a virtual one does.
    if (!system.nextPage) expect(after.read).toBeGreaterThan(before.read);
    await system.scrollToStart(page);
    await right();
  });

  it('is right after a search', async () => {
    await system.search(page, 'son');
    await right();
  });

  it('is right after a record was opened and left again', async () => {
    if (system.recordTitle) await expectRecordRight(extension, page, system, system.recordTitle);
    else {
      await system.openRecord(page);
      await sleep(500);
      // None of the list's is left.
      expect((await extension.badges(page)).length).toBeLessThanOrEqual(1);
    }
    await goBack(page);
    await until('the list', async () => (await system.rows(page)).length > 0);
    await right();
  });

  it('is right after some time in another tab', async () => {
    const other = await extension.browser.newPage();
    await other.bringToFront();
    await sleep(1_500);
    await other.close();
    await page.bringToFront();
    await right();
  });

  it('is right after the background was killed', async () => {
    await extension.killBackground();
    await system.sort(page);
    await right();
  });

  it('is reached, opened and left by the keyboard alone', async () => {
    await tabFromEnd(page);
    const focused = () => extension.inLayer(page, (root) => root.activeElement?.getAttribute('aria-label') ?? '');
    const badge = await until('the focus on a badge', async () => {
      await page.keyboard.press('Tab');
      const name = await focused();
      return (await extension.badges(page)).some((shown) => shown.name === name) ? name : null;
    });
    await page.keyboard.press('Enter');
    const card = await settledCard(extension, page);
    expect(badge.endsWith(`, ${card.title}`)).toBe(true);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await extension.card(page)) === null);
    await until('the focus to be back on the badge', async () => (await focused()) === badge);
    expect(await system.onRecord(page)).toBe(false);
  });

  it('takes everything out of the page when the site is switched off', async () => {
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await until('the page without us', async () => (await foreignIn(page)).hosts === 0);
    await page.reload();
    await until('the list', async () => (await system.rows(page)).length > 0);
    await sleep(1_000);
    expect((await foreignIn(page)).hosts).toBe(0);
  });
};

/** The whole walk in both browsers. */
export const walkBoth = (start: () => Promise<System>): void => {
  describe.each(['chromium', 'firefox'] as const)('%s', (kind) => walk(kind, start));
};
