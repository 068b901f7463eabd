import { defineScenes } from '../scene';

const path = '/sidepanel.html#/settings';
export default defineScenes([
  { name: 'help', data: 'empty', path: '/sidepanel.html#/help', ready: '.help h2' },
  { name: 'settings', data: 'shop', path, ready: '#backup' },
  {
    name: 'settings-columns',
    data: 'shop',
    path: '/sidepanel.html#/lists',
    ready: 'main h2 a',
    act: async (page) => {
      await page.click('main h2 a');
      await page.waitForSelector('.columns select');
      await page.select('.columns li:nth-child(3) select', 'region');
      await page.waitForSelector('main .note');
      await page.evaluate(() => {
        location.hash = '#/settings';
      });
      await page.waitForSelector('.settings .row .button[aria-label*="City"]');
    },
    after: async (page) => {
      await page.click('.settings .row .button[aria-label*="City"]');
    },
  },
  {
    name: 'settings-chosen-dark',
    data: 'shop',
    path,
    ready: '#appearance',
    act: async (page) => {
      await page.select('#appearance', 'dark');
      await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(22, 24, 29)');
    },
    after: async (page) => {
      await page.select('#appearance', 'system');
    },
  },
]);
