import type { Page } from 'puppeteer-core';
import { sleep } from '../../systems/moves';
import { defineScenes } from '../scene';

const choose = async (page: Page): Promise<void> => {
  await page.waitForSelector('.choice input');
  const boxes = await page.$$('fieldset:first-of-type .choice input');
  for (const box of boxes.slice(0, 2)) await box.click();
  await page.waitForSelector('.one-message input');
  const [email, , other] = await page.$$('.one-message input');
  await email?.click();
  await other?.click();
  await page.waitForSelector('.audience h2');
  await sleep(300);
};

/** The campaign that an earlier look has made, or a new one: nobody is in two at once. */
const workThrough = async (page: Page): Promise<void> => {
  await sleep(400);
  const made = await page.$('.cards h2 a');
  if (made) {
    await made.click();
    await page.waitForSelector('#work');
    return sleep(400);
  }
  await page.click('.screen-head .button');
  await choose(page);
  await page.click('.audience .button[type=submit]');
  await page.waitForSelector('#work');
  for (let turn = 0; turn < 6; turn += 1) {
    await page.click('#work ~ .row .button[data-look=main]');
    await sleep(200);
  }
  for (const [at, row] of (await page.$$('.outcomes li')).entries())
    await (await row.$(at < 3 ? '.button:first-of-type' : '.button:last-of-type'))?.click();
  await sleep(400);
};

export default defineScenes([
  { name: 'campaigns-none', data: 'shop', path: '/sidepanel.html#/campaigns' },
  { name: 'campaign-new', data: 'shop', path: '/sidepanel.html#/campaigns/new', ready: '.choice' },
  {
    name: 'campaign-plan',
    data: 'shop',
    path: '/sidepanel.html#/campaigns/new',
    ready: '.choice',
    act: choose,
    readme: { name: 'campaign' },
  },
  { name: 'campaign-work', data: 'shop', path: '/sidepanel.html#/campaigns', ready: '.screen', act: workThrough },
  { name: 'campaigns-empty', data: 'empty', path: '/sidepanel.html#/campaigns/new' },
]);
