import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

const box = (row: number) => `.customer-table tbody tr:nth-child(${row}) input`;
const path = '/sidepanel.html#/customers';
export default defineScenes([
  { name: 'customers', data: 'shop', path, ready: box(5) },
  { name: 'customers-many', data: 'many', path, ready: box(5) },
  {
    name: 'customers-found',
    data: 'many',
    path,
    ready: box(5),
    act: async (page) => {
      await page.type('.customers-tools input', 'nobody is called so');
      await sleep(800);
    },
  },
  {
    name: 'customers-columns',
    data: 'shop',
    path,
    ready: box(5),
    act: async (page) => {
      await page.click('.choose-columns summary');
      await page.click('.choose-columns label:nth-of-type(1) input');
      await page.waitForSelector('.choose-columns button');
      await sleep(400);
    },
    after: async (page) => {
      await page.click('.choose-columns button');
      await sleep(300);
    },
  },
  {
    name: 'customer',
    data: 'shop',
    path: '/sidepanel.html#/customers?segment=loyal',
    ready: '.customer-table tbody th a',
    act: async (page) => {
      await page.$eval('.customer-table tbody th a', (link) => (link as HTMLElement).click());
      await page.waitForSelector('.screen-head h1');
      await sleep(1_000);
    },
  },
  {
    name: 'tag',
    data: 'shop',
    path,
    ready: '.customer-table tbody th a',
    act: async (page) => {
      await page.$eval('.customer-table tbody th a', (link) => {
        location.hash = `#/tag?customer=${(link as HTMLAnchorElement).hash.split('/')[2]}`;
      });
      await sleep(1_000);
    },
  },
  { name: 'customers-empty', data: 'empty', path },
  { name: 'customers-loading', data: 'slow', path },
  { name: 'customers-error', data: 'broken', path },
  {
    name: 'customers-all-chosen',
    data: 'many',
    path: '/sidepanel.html#/customers',
    ready: box(5),
    act: async (page) => {
      await page.click('.customer-table thead input');
      await page.type('.tag-chosen', 'fair');
      await page.keyboard.press('Enter');
      await page.waitForSelector('main progress');
    },
  },
  {
    name: 'customers-chosen',
    data: 'shop',
    path: '/sidepanel.html#/customers',
    ready: box(5),
    act: async (page) => {
      await page.click(box(2));
      await page.keyboard.down('Shift');
      await page.click(box(5));
      await page.keyboard.up('Shift');
      await page.type('.tag-chosen', 'fair');
      await page.keyboard.press('Enter');
      await page.waitForSelector('main .note');
    },
  },
]);
