import type { Page } from 'puppeteer-core';
import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

/** Opens “more about them” on every card, and asks for the rules. */
const openMore = async (page: Page): Promise<void> => {
  for (const summary of await page.$$('.segment-more summary')) await summary.click();
  for (const ask of await page.$$('.segment-more button')) await ask.click();
  await sleep(2_000);
};

const segmentByNeeds = async (page: Page): Promise<void> => {
  const name = /Needs|Behov|Behoeften|Bedürfnisse|Besoins/;
  for (const article of await page.$$('article'))
    if (name.test((await article.evaluate((one) => one.getAttribute('aria-label'))) ?? ''))
      await (await article.$(':scope > .button'))?.click();
  await page.waitForSelector('.segment-truth', { timeout: 60_000 });
  await openMore(page);
};

export default defineScenes([
  { name: 'segments', data: 'shop', path: '/sidepanel.html#/segments', ready: '.segment-truth' },
  {
    name: 'segments-undo',
    data: 'shop',
    path: '/sidepanel.html#/segments',
    ready: '.segment-truth',
    act: async (page) => {
      await page.click('.segmentation-bar .button[title]');
      await page.waitForSelector('main .note button');
    },
    after: async (page) => {
      await page.click('main .note button');
      await sleep(500);
    },
  },
  {
    name: 'segments-trend',
    data: 'shop',
    later: 9,
    path: '/sidepanel.html#/segments',
    ready: '.segment-truth',
    act: () => sleep(1_500),
  },
  {
    name: 'segments-split',
    data: 'many',
    path: '/sidepanel.html#/segments',
    ready: 'dd a[href*=builder]',
    act: async (page) => {
      await page.click('dd a[href*=builder]');
      await page.waitForSelector('.builder-counts');
    },
  },
  {
    name: 'segments-kept-rule',
    data: 'shop',
    path: '/sidepanel.html#/segments',
    ready: '.segment-more summary',
    act: async (page) => {
      await page.click('.segment-more summary');
      await page.click('.segment-more button');
      await page.waitForSelector('.segment-more a[href*=builder]', { timeout: 30_000 });
      await page.click('.segment-more a[href*=builder]');
      await page.waitForSelector('.builder-counts');
    },
  },
  { name: 'segments-many', data: 'many', path: '/sidepanel.html#/segments', ready: '.segment-truth' },
  { name: 'another', data: 'shop', path: '/sidepanel.html#/segments/another', ready: '.cards .cards, h3' },
  {
    name: 'another-refused',
    data: 'shop',
    path: '/sidepanel.html#/segments/another',
    ready: 'article',
    act: async (page) => {
      for (const article of await page.$$('article')) {
        const name = await article.evaluate((one) => one.getAttribute('aria-label'));
        if (
          /^(Natural groups|Naturliga grupper|Natuurlijke groepen|Natürliche Gruppen|Groupes naturels)$/.test(
            name ?? '',
          )
        ) {
          await (await article.$('summary'))?.click();
          await (await article.$(':scope > .button'))?.click();
        }
      }
      await page.waitForSelector('[role=alert]', { timeout: 40_000 });
    },
  },
  {
    name: 'compare',
    data: 'shop',
    path: '/sidepanel.html#/segments/another',
    ready: 'article .row > button.button',
    act: async (page) => {
      // Not a draft that another picture left, whose button says “Go on”.
      await page.$$eval('article .row > button.button', (buttons) =>
        buttons.find(({ textContent }) => /^(Show|Visa|Tonen)$/.test(textContent ?? ''))?.click(),
      );
      await page.waitForSelector('.segment-card');
      await page.evaluate(() => {
        location.hash = '#/segments/compare';
      });
      await page.waitForSelector('.cross-table');
    },
  },
  {
    name: 'segments-drift',
    data: 'drifted',
    later: 9,
    path: '/sidepanel.html#/segments',
    ready: '.segment-truth',
    act: () => sleep(1_500),
  },
  {
    name: 'segments-quotes',
    data: 'answers',
    path: '/sidepanel.html#/segments/another',
    ready: 'article .row > button.button',
    act: segmentByNeeds,
  },
  {
    name: 'segments-money',
    data: 'file:online_retail_invoices.csv',
    path: '/sidepanel.html#/segments',
    ready: '.where-money',
    act: openMore,
    readme: { name: 'segments', until: '.where-money' },
  },
  {
    name: 'segments-prices',
    data: 'file:psm_device.csv',
    path: '/sidepanel.html#/segments',
    ready: '.segment-truth',
    act: openMore,
  },
  { name: 'segments-spending', data: 'file:wholesale.csv', path: '/sidepanel.html#/segments', ready: '.segment-truth' },
  {
    name: 'segments-needs',
    data: 'file:mcdonalds.csv',
    path: '/sidepanel.html#/segments/another',
    ready: 'article .row > button.button',
    act: segmentByNeeds,
  },
  { name: 'segments-empty', data: 'empty', path: '/sidepanel.html#/segments' },
  { name: 'segments-loading', data: 'slow', path: '/sidepanel.html#/segments' },
  { name: 'segments-error', data: 'broken', path: '/sidepanel.html#/segments' },
  {
    name: 'map',
    data: 'many',
    path: '/sidepanel.html#/map',
    ready: '.cell-map',
    act: async (page) => {
      const cells = await page.$$('.cell-map-cell[data-tone]:not([data-tone=none])');
      await cells[Math.floor(cells.length / 2)]?.click();
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.up('Shift');
      await sleep(400);
    },
  },
  {
    name: 'map-rfm',
    data: 'many',
    path: '/sidepanel.html#/map',
    ready: '.cell-map',
    act: async (page) => {
      await page.select('.map-tools select', 'rfm');
      await sleep(1_500);
    },
  },
  {
    name: 'map-risk',
    data: 'many',
    path: '/sidepanel.html#/map',
    ready: '.cell-map',
    act: async (page) => {
      await page.select('.map-tools select', 'risk');
      await sleep(300);
      await page.waitForSelector('.cell-map', { timeout: 60_000 });
    },
  },
  {
    name: 'map-segment',
    data: 'many',
    path: '/sidepanel.html#/map',
    ready: '.cell-map',
    act: async (page) => {
      const cells = await page.$$('.cell-map-cell[data-tone]:not([data-tone=none])');
      await cells[0]?.click();
      await page.waitForSelector('a[href*=builder]:not(nav a)');
      await page.click('[aria-labelledby=chosen] a[href*=builder]');
      await page.waitForSelector('.builder-counts');
    },
  },
  { name: 'map-empty', data: 'empty', path: '/sidepanel.html#/map' },
]);
