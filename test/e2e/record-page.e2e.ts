import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, settledBadges, settledCard } from '../browsers/pressing';
import { stored } from '../browsers/stored';
import { sleep, until } from '../systems/moves';
import { start as startReactAdmin } from '../systems/react-admin';
import { start as startRealtimex } from '../systems/realtimex';
import type { System } from '../systems/system';
import { it } from './it';

/** Where the page itself says who the record is: the heading or the field that the badge belongs beside. */
const systems = {
  'react-admin': [startReactAdmin, '#react-admin-title'],
  RealTimeX: [startRealtimex, 'main h5'],
} as const;

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  describe.each(Object.keys(systems) as (keyof typeof systems)[])('the record page of %s', (name) => {
    const [start, title] = systems[name];
    let extension: ExtensionBrowser;
    let system: System;
    let page: Page;
    let listed: string[] = [];
    const customers = async () => (await stored(extension, 'customers')).customers ?? [];

    it.beforeAll(async ({ launch }) => {
      system = await start();
      extension = await launch(kind);
      page = await extension.browser.newPage();
      await system.open(page);
      await extension.turnOnOrOff(page);
      await page.bringToFront();
      listed = (await settledBadges(extension, page)).map((badge) => badge.name);
    });
    afterAll(async () => {
      await extension?.stop();
      await system?.stop();
    });

    it('has one badge beside its title: the one that the customer has in the list', async () => {
      const before = (await customers()).length;
      await system.openRecord(page);
      await page.mouse.move(2, 2);
      const badge = await until('the badge of the record', async () => {
        const all = await extension.badges(page);
        return all.length === 1 && (await page.$(title)) !== null ? all[0] : null;
      });
      await sleep(1_000);
      expect((await extension.badges(page)).map((one) => one.name)).toEqual([badge?.name]);
      expect(listed).toContain(badge?.name);
      const box = await page.$eval(title, (element) => {
        const { top, bottom, left } = element.getBoundingClientRect();
        return { top, bottom, left };
      });
      const middle = (badge?.rect.y ?? 0) + (badge?.rect.height ?? 0) / 2;
      expect(middle).toBeGreaterThan(box.top - 4);
      expect(middle).toBeLessThan(box.bottom + 4);
      expect(badge?.rect.x).toBeGreaterThan(box.left);
      expect((await customers()).length).toBe(before);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/record-${name}-${kind}.png` });
    });

    it('opens the same card', async () => {
      const [badge] = await settledBadges(extension, page);
      if (!badge) throw new Error('no badge');
      await clickBadge(page, badge);
      const card = await settledCard(extension, page);
      expect(badge.name.endsWith(`, ${card.title}`)).toBe(true);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/record-card-${name}-${kind}.png` });
      await page.keyboard.press('Escape');
    });

    it('adds what only the page of the record shows, with where it was read', async () => {
      const { lists = [] } = await stored(extension, 'lists');
      const pages = lists.find(({ recordsOf }) => recordsOf) as { id: string; title: string } | undefined;
      expect(pages?.title).toMatch(/^Record pages: ./);
      const read = (await customers()).filter((customer) => (customer.lists as string[]).includes(pages?.id ?? ''));
      expect(read).toHaveLength(1);
      const sources = (read[0]?.sources ?? {}) as Record<string, { list: string }>;
      const here = Object.keys(sources).filter((key) => sources[key]?.list === pages?.id);
      expect(here).toContain(name === 'react-admin' ? 'street' : 'email');
    });
  });
});
