import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, settledCard } from '../browsers/pressing';
import { stored } from '../browsers/stored';
import { sleep, until } from '../systems/moves';
import type { System } from '../systems/system';

/** The page of one record, opened from the list: one badge beside its title, the same card, and what only it shows is kept. */
export const expectRecordRight = async (
  extension: ExtensionBrowser,
  page: Page,
  system: System,
  title: string,
): Promise<void> => {
  const listed = (await extension.badges(page)).map(({ name }) => name);
  const isDark = () => extension.inLayer(page, (root) => root.querySelector('.badges.dark') !== null);
  const dark = await isDark();
  const before = (await stored(extension, 'customers')).customers?.length;
  await page.bringToFront();
  await system.openRecord(page);
  await page.mouse.move(2, 2);
  const badge = await until('the badge of the record', async () => {
    const [badge, ...others] = await extension.badges(page);
    return badge && others.length === 0 && (await page.$(title)) !== null ? badge : null;
  });
  await sleep(1_000);
  // The one that the customer has in the list, and no other.
  const [still, ...others] = await extension.badges(page);
  expect([still?.name, others]).toEqual([badge.name, []]);
  expect(listed).toContain(badge.name);
  // Whatever bar the title stands on: the page is as light as before.
  expect(await isDark()).toBe(dark);
  const box = await page.$eval(title, (element) => {
    const { top, bottom, left } = element.getBoundingClientRect();
    return { top, bottom, left };
  });
  const { rect } = still ?? badge;
  expect(rect.y + rect.height / 2).toBeGreaterThan(box.top - 4);
  expect(rect.y + rect.height / 2).toBeLessThan(box.bottom + 4);
  expect(rect.x).toBeGreaterThan(box.left);

  await clickBadge(page, still ?? badge);
  const card = await settledCard(extension, page);
  expect(badge.name.endsWith(`, ${card.title}`)).toBe(true);
  await page.keyboard.press('Escape');
  await until('the card to close', async () => (await extension.card(page)) === null);

  const { customers = [], lists = [] } = await stored(extension, 'customers', 'lists');
  await page.bringToFront();
  expect(customers).toHaveLength(before ?? 0);
  const pages = lists.find(({ recordsOf }) => recordsOf) as { id: string; title: string } | undefined;
  expect(pages?.title).toMatch(/^Record pages: ./);
  const read = customers.filter((customer) => (customer.lists as string[]).includes(pages?.id ?? ''));
  expect(read).toHaveLength(1);
  const sources = (read[0]?.sources ?? {}) as Record<string, { list: string }>;
  // Neither system has it in its list.
  expect(sources.email?.list).toBe(pages?.id);
};
