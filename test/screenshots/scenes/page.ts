import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browsers/browser';
import { clickBadge, settledBadges, settledCard } from '../../browsers/pressing';
import { sleep, until } from '../../systems/moves';
import { defineScenes } from '../scene';

const ready = 'tbody tr.RaDataTable-row';
const path = '{site}';
/** What is told apart best: the first badge of somebody in a segment. */
const firstBadge = async (page: Page, extension: ExtensionBrowser) => {
  const badges = await settledBadges(extension, page);
  const badge =
    badges.find(({ name }) =>
      /^(Champions|Loyal|Toppkunder|Trogna|Topklanten|Spitzenkunden|Treue|Meilleurs|Fidèles)/.test(name),
    ) ?? badges[0];
  if (!badge) throw new Error('no badge');
  return badge;
};

/** Presses what the bar has there; the functions are sent as text, so what they look for stands in them. */
const pressIn = async (page: Page, find: () => Promise<{ x: number; y: number } | null>) => {
  const { x, y } = await until('the button in the bar', find);
  await page.mouse.click(x, y);
  await sleep(400);
};
const openBar = async (page: Page, extension: ExtensionBrowser) => {
  await settledBadges(extension, page);
  const isSmall = await extension.inLayer(page, (root) => root.querySelector('.bar.small') !== null);
  if (isSmall)
    await pressIn(page, () =>
      extension.inLayer(page, (root) => {
        const { x, y } = root.querySelector('.bar .fold')?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + 8, y: y + 8 };
      }),
    );
  await pressIn(page, () =>
    extension.inLayer(page, (root) => {
      const { x, y } = root.querySelector('.bar .more')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + 8, y: y + 8 };
    }),
  );
};

export default defineScenes([
  {
    name: 'page-list',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      await settledBadges(extension, page);
    },
  },
  {
    name: 'page-glance',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      const { rect } = await firstBadge(page, extension);
      await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
      await sleep(1_500);
    },
  },
  {
    name: 'page-card',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      await clickBadge(page, await firstBadge(page, extension));
      await settledCard(extension, page);
      await sleep(600);
    },
    readme: { name: 'card' },
  },
  {
    name: 'page-bar',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      await openBar(page, extension);
    },
  },
  {
    name: 'page-only',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      await openBar(page, extension);
      await pressIn(page, () =>
        extension.inLayer(page, (root) => {
          const { x, y } = root.querySelector('.bar .menu .chip')?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + 8, y: y + 8 };
        }),
      );
    },
  },
  {
    name: 'page-record',
    data: 'site',
    path,
    ready,
    act: async (page, extension) => {
      await settledBadges(extension, page);
      await page.click(`${ready} td.column-id`);
      await page.waitForSelector('.edit-page');
      await sleep(800);
      await page.mouse.move(2, 2);
      await clickBadge(page, await firstBadge(page, extension));
      await settledCard(extension, page);
      await sleep(600);
    },
  },
  {
    name: 'popup-on',
    data: 'site',
    path,
    ready,
    opens: async (page, extension) => {
      await settledBadges(extension, page);
      const popup = await extension.openPopup?.(page);
      await popup?.waitForSelector('.popup .card');
      await sleep(600);
      return popup;
    },
  },
  { name: 'today-site', data: 'site', path: '/sidepanel.html#/today', ready: '#moved' },
  { name: 'list-site', data: 'site', path: '/sidepanel.html#/lists/{list}', ready: 'main table' },
  { name: 'settings-site', data: 'site', path: '/sidepanel.html#/settings', ready: '#backup' },
]);
