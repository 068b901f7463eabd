import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, settledBadges, settledCard } from '../browsers/pressing';
import { until } from '../systems/moves';
import type { serve } from '../systems/serve';
import { escapeHtml, servePages } from './pages';

/** Swedish customers of a shop: most buy each month, a tenth used to and have stopped. */
const customers = Array.from({ length: 60 }, (_, at) => {
  const stopped = at % 10 === 3;
  const day = new Date(Date.now() - (stopped ? 150 + at : 3 + (at % 40)) * 86_400_000).toISOString().slice(0, 10);
  return [
    `Astrid Lind${'abcdefghij'[at % 10]}${'aeiouy'[at % 6]}`,
    `kund${at}@example.com`,
    'Sweden',
    String(stopped ? 22 : 1 + (at % 9)),
    String(900 + at * 37),
    day,
  ];
});
const row = (cells: readonly string[], at: number) =>
  `<tr data-id="${at}">${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}<td><input></td></tr>`;
const heads = ['Name', 'E-mail', 'Country', 'Orders', 'Total spent', 'Last order'].map((head) => `<th>${head}</th>`);
const page = `<h1>Customers</h1><table><thead><tr>${heads.join('')}<th></th></tr></thead><tbody>${customers.map(row).join('\n')}</tbody></table>
<p><textarea id="box"></textarea><input id="line"><input id="secret" type="password"></p><div id="rich" contenteditable="true"></div>
<script>window.heard = []; addEventListener('input', ({ target }) => heard.push(target.id))</script>`;

/** A row, its message, and the shortcut, in a browser that is there already. */
export const messageOnPage = (browser: () => ExtensionBrowser) => {
  let extension: ExtensionBrowser;
  let site: Awaited<ReturnType<typeof serve>>;
  let list: Page;
  beforeAll(async () => {
    site = await servePages({ '/customers': page, '/mail': '<h1>New mail</h1><textarea id="box"></textarea>' });
    extension = browser();
    list = await extension.browser.newPage();
    await list.goto(`${site.origin}/customers`);
    await extension.turnOnOrOff(list);
    await list.bringToFront();
  });
  afterAll(async () => {
    await list?.close();
    await site?.stop();
  });

  const contentOf = (id: string) =>
    list.$eval(`#${id}`, (one) => ('value' in one ? String(one.value) : ((one as HTMLElement).innerText ?? '')));
  const note = () => list.evaluate(() => document.querySelector('[data-segment-lens-note]')?.shadowRoot?.textContent);

  it('at-risk row → message in Swedish → copied → pasted', async () => {
    const badges = await settledBadges(extension, list);
    const risk = badges.find(({ name }) => name.startsWith('At risk, '));
    if (!risk) throw new Error('nobody at risk');
    await clickBadge(list, risk);
    const card = await settledCard(extension, list);
    expect(card?.text).toContain('Har något ändrats?');
    const at = await extension.inLayer(list, (root) => {
      const button = root.querySelector('.card .copy');
      button?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await list.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await until('it to be copied', async () => ((await extension.card(list))?.text ?? '').includes('Copied'));
    await list.focus('#box');
    await list.keyboard.down('Control');
    await list.keyboard.press('v');
    await list.keyboard.up('Control');
    const pasted = await until('it to be pasted', async () => (await contentOf('box')) || null);
    expect(pasted).toMatch(/^Hej Astrid!\n\nDu beställde senast av oss i .*\n\nVänliga hälsningar/s);
  });

  it('the shortcut puts it into the field with the cursor, and the page hears of it', async () => {
    const heard = () => list.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const body = await contentOf('box');
    await list.$eval('#box', (box) => {
      (box as HTMLTextAreaElement).value = '';
    });
    for (const id of ['box', 'rich', 'line']) {
      await list.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
      await list.focus(`#${id}`);
      await extension.pressShortcut(list, 'message');
      const put = await until(`the text in #${id}`, async () => (await contentOf(id)) || null);
      // A blank line is a paragraph in one browser and a break in the other.
      expect(put.replaceAll(/\n+/g, '\n')).toBe(id === 'line' ? 'Har något ändrats?' : body.replaceAll(/\n+/g, '\n'));
      expect(await heard()).toContain(id);
    }
    expect(await note()).toBe(undefined);
  });

  it('in a field of a row it is for that row; without a field or a customer it says so', async () => {
    const other = '[data-id="0"] input';
    await list.focus(other);
    await extension.pressShortcut(list, 'message');
    const put = await until(
      'the text in the row',
      async () => (await list.$eval(other, (one) => (one as HTMLInputElement).value)) || null,
    );
    expect(put).not.toBe('Har något ändrats?');

    await list.focus('#secret');
    await extension.pressShortcut(list, 'message');
    await until('that there is no field', async () => (await note())?.startsWith('There is no text field') || null);
    // A click beside the card closes it.
    await list.click('h1');
    await list.focus('#box');
    await extension.pressShortcut(list, 'message');
    await until('that there is no customer', async () => (await note())?.startsWith('No customer is at hand') || null);
    expect(await contentOf('secret')).toBe('');
  });

  it('on a page without customers it is what the panel shows, and the page says so', async () => {
    const panel = await extension.openPage('/sidepanel.html#/customers');
    await panel.waitForSelector('main table a');
    await panel.click('main table a');
    await panel.waitForSelector('blockquote.message');
    const shown = await panel.$eval('blockquote.message > p:last-child', (one) => one.textContent ?? '');
    await list.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/mail`);
    await list.bringToFront();
    await list.focus('#box');
    await extension.pressShortcut(list, 'message');
    await until('the message', async () => (await contentOf('box')) === shown);
    await until('where it is from', async () => (await note())?.includes('the panel shows') || null);
    await panel.close();
  });
};
