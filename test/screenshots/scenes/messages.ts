import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

export default defineScenes([
  { name: 'messages', data: 'shop', path: '/sidepanel.html#/messages', ready: '.message-line' },
  {
    name: 'messages-open',
    data: 'shop',
    path: '/sidepanel.html#/messages',
    ready: '.message-line',
    act: async (page) => {
      await page.$eval('details summary', (summary) => (summary as HTMLElement).click());
      await sleep(300);
    },
  },
  { name: 'message-clean', data: 'shop', path: '/sidepanel.html#/messages/retain-check-in', ready: 'textarea' },
  { name: 'message-new', data: 'shop', path: '/sidepanel.html#/messages/new', ready: 'textarea' },
  {
    name: 'message-broken',
    data: 'shop',
    path: '/sidepanel.html#/messages/retain-check-in',
    ready: 'textarea',
    act: async (page) => {
      await page.type('textarea', '{% if company %}Hello ');
      await sleep(600);
    },
  },
  {
    name: 'message-saved',
    data: 'shop',
    path: '/sidepanel.html#/messages/acquire-brief',
    ready: 'textarea',
    act: async (page) => {
      await page.$eval('textarea', (box) => box.select());
      await page.keyboard.type('What do you need?');
      await page.waitForSelector('button[type=submit]:not([disabled])');
      await sleep(400);
      await page.$eval('button[type=submit]', (button) => (button as HTMLElement).click());
      await sleep(600);
    },
  },
  {
    name: 'message-own',
    data: 'shop',
    path: '/sidepanel.html#/messages/retain-check-in',
    ready: 'textarea',
    act: async (page) => {
      await page.type('textarea', 'You bought {{ favourite }} , I think. ');
      await sleep(600);
    },
  },
]);
