import type { Page } from 'puppeteer-core';
import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

export const addCondition = async (page: Page, field: string): Promise<void> => {
  const before = (await page.$$('.builder-leaf')).length;
  await page.$eval('.builder-group[data-top=true] > .row:last-child > .button', (button) =>
    (button as HTMLElement).click(),
  );
  await page.waitForFunction((count) => document.querySelectorAll('.builder-leaf').length > count, {}, before);
  const leaves = await page.$$('.builder-leaf');
  await (await leaves.at(-1)?.$('select'))?.select(field);
  await sleep(400);
};

export default defineScenes([
  { name: 'builder-start', data: 'shop', path: '/sidepanel.html#/builder', ready: '.cards' },
  { name: 'builder-blank', data: 'shop', path: '/sidepanel.html#/builder?from=blank', ready: '.builder-bar' },
  {
    name: 'builder-rules',
    data: 'shop',
    path: '/sidepanel.html#/builder?from=blank',
    ready: '.builder-bar',
    act: async (page) => {
      await page.type('.builder-look input', 'Bought lately, not in town');
      await addCondition(page, 'lastOrder');
      await addCondition(page, 'orders');
      await addCondition(page, 'city');
      await page.$eval('li:last-child > .builder-leaf .builder-not', (button) => (button as HTMLElement).click());
      await page.$eval('.builder-names label input', (box) => (box as HTMLElement).click());
      await sleep(500);
    },
    readme: { name: 'builder', until: '.builder-segments > li' },
    // Else the next look begins where this one stopped.
    after: async (page) => {
      await sleep(1_000);
      await page.reload();
      await page.waitForSelector('.builder');
      await page.click('main .note button');
      await sleep(1_000);
    },
  },
  {
    name: 'builder-ready-set',
    data: 'many',
    path: '/sidepanel.html#/builder?from=set:last-order',
    ready: '.builder-counts',
  },
  {
    name: 'builder-focus',
    data: 'shop',
    path: '/sidepanel.html#/builder?from=set:spend',
    ready: '.builder-counts',
    act: async (page) => {
      await page.focus('.builder-leaf select');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    },
  },
  { name: 'builder-empty', data: 'empty', path: '/sidepanel.html#/builder' },
  { name: 'builder-loading', data: 'slow', path: '/sidepanel.html#/builder' },
  { name: 'builder-error', data: 'broken', path: '/sidepanel.html#/builder' },
]);
