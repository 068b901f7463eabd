import { defineScenes } from '../scene';

const box = (row: number) => `.customer-table tbody tr:nth-child(${row}) input`;
export default defineScenes([
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
