import { defineScenes } from '../scene';

const path = '/sidepanel.html#/settings';
export default defineScenes([
  { name: 'help', data: 'empty', path: '/sidepanel.html#/help', ready: '.help h2' },
  { name: 'settings', data: 'shop', path, ready: '#backup' },
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
