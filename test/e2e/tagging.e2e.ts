import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, settledBadges } from '../browsers/pressing';
import { storedIn } from '../browsers/stored';
import { until } from '../systems/moves';
import type { serve } from '../systems/serve';
import { it } from './it';
import { escapeHtml, servePages, somePeople, tableOf } from './pages';

/** A marketer tags somebody on a page that knows nothing of us; the person carries the tag into the CRM's list. */
describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  const people = somePeople(30);
  const [, , person] = people;
  if (!person) throw new Error('no people');
  const name = `${person.first_name} ${person.last_name}`;
  const article = `<article><h1>Speakers</h1><p id="who">${escapeHtml(name)}</p><p>${escapeHtml(person.email)}</p></article>`;
  let extension: ExtensionBrowser;
  let site: Awaited<ReturnType<typeof serve>>;
  let panel: Page;

  it.beforeAll(async ({ launch }) => {
    site = await servePages({ '/speakers': article, '/customers': tableOf(people) });
    extension = await launch(kind);
  });
  afterAll(async () => {
    await extension?.stop();
    await site?.stop();
  });

  it('tags who is selected on a page of a site that is off', async () => {
    const page = await extension.browser.newPage();
    // By its own name, so that no permission of the list’s site is at work.
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/speakers`);
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#who') ?? document.body));
    await extension.pressShortcut(page, 'tag');
    // Without a gesture Chromium opens no panel, so the form comes in a tab, in front of all others; one that is hidden takes no key.
    if (kind === 'chromium') await extension.browser.waitForTarget((target) => target.url().endsWith('#/tag'));
    panel = await extension.openPage('/sidepanel.html#/tag');
    await panel.bringToFront();
    const form = await until('the person in the form', async () => {
      const values = await panel.$$eval('form input', (all) => all.map(({ value }) => value));
      return values.includes(name) ? values : null;
    });
    expect(form).toContain(person.email.toLowerCase());
    await panel.type('.tag-field input', 'Speaker, keynote');
    await panel.type('form textarea', 'met in Malmö');
    await panel.click('form button[type=submit]');
    await until('the tagged person', async () => (await storedIn(panel, 'tagged')).tagged?.length === 1);
    expect((await storedIn(panel, 'tagged')).tagged).toMatchObject([
      { name, tags: ['Speaker', 'keynote'], note: 'met in Malmö' },
    ]);
    await page.close();
  });

  it('shows the tags on the person’s card in the CRM, takes one off there, and knows them as a criterion', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${site.origin}/customers`);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    const badge = (await settledBadges(extension, page)).find((one) => one.name.endsWith(`, ${name}`));
    if (!badge) throw new Error('no badge of the person');
    await clickBadge(page, badge);
    const said = async () => (await extension.card(page))?.text ?? '';
    await until('the tags and the note on the card', async () => /Speaker.*met in Malmö/s.test(await said()));
    const at = await extension.inLayer(page, (root) => {
      const button = [...root.querySelectorAll('.tag.own')].find(({ textContent }) =>
        textContent?.startsWith('keynote'),
      );
      button?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    const tagsOf = async () => {
      const { customers = [] } = await storedIn(panel, 'customers');
      const one = customers.find(({ values }) => (values as { name?: string }).name === name);
      return (one?.values as { tags?: string[] } | undefined)?.tags;
    };
    await until('one tag to be left', async () => JSON.stringify(await tagsOf()) === '["Speaker"]');
  });
});
