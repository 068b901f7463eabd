import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { clickBadge, clickStill, settledBadges, settledCard } from '../browsers/pressing';
import { storedIn, textStoredIn } from '../browsers/stored';
import { importFile } from '../screenshots/data';
import { until } from '../systems/moves';
import { start } from '../systems/react-admin';
import { fullName, makeRetail } from '../systems/retail';
import type { System } from '../systems/system';
import { it } from './it';
import { servePages } from './pages';

const { customers } = makeRetail();
const cities = ['Lund', 'Umeå', 'Malmö'];
const textOf = (page: Page) => page.$eval('main', (main) => main.textContent ?? '');
const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);
const press = async (page: Page, label: string) => {
  const found = await page.waitForSelector(`main ::-p-text(${label})`, { visible: true });
  await clickStill(found as ElementHandle);
};

/** What a user lives through, each in one go, in react-admin with its shop and in the panel. */
describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let system: System;
  let extension: ExtensionBrowser;
  let crm: Page;
  let panel: Page;
  let list: string;

  it.beforeAll(async ({ launch }) => {
    system = await start();
    extension = await launch(kind);
    crm = await extension.browser.newPage();
    await system.open(crm);
    await extension.turnOnOrOff(crm);
    await crm.bringToFront();
    await settledBadges(extension, crm);
    panel = await extension.openPage('/sidepanel.html#/lists');
    list = String((await storedIn(panel, 'lists')).lists?.[0]?.id);
  });
  afterAll(async () => {
    await extension?.stop();
    await system?.stop();
  });

  const inFront = async (page: Page) => {
    await page.bringToFront();
    return page;
  };
  /** The name of the customer and what the badge says of them, of every row that is seen. */
  const badges = async () => {
    const all = (await settledBadges(extension, await inFront(crm))).map(({ name }) => name.split(', '));
    return new Map(all.map((parts) => [parts.at(-1) ?? '', parts.slice(0, -1).join(', ')]));
  };
  const openCardOf = async (name: string) => {
    const badge = (await settledBadges(extension, await inFront(crm))).find((one) => one.name.endsWith(`, ${name}`));
    if (!badge) throw new Error(`no badge of ${name}`);
    await clickBadge(crm, badge);
    return settledCard(extension, crm);
  };
  const idOf = async (name: string) => {
    const { customers: kept = [] } = await storedIn(panel, 'customers');
    const is = ({ values }: (typeof kept)[number]) => {
      const { name: whole, firstName, lastName } = values as Record<string, string>;
      return whole === name || `${firstName} ${lastName}` === name;
    };
    return String(kept.find(is)?.id);
  };

  it('a rep’s morning: who turns, the list, why this one, and what to say', async () => {
    await go(panel, `#/today?list=${encodeURIComponent(list)}`);
    await inFront(panel);
    await panel.waitForSelector('#turning');
    await press(panel, 'From where to where, and why');
    await panel.waitForSelector('#net');
    const [name = ''] = [...(await badges()).keys()];
    const card = await openCardOf(name);
    expect(card.title).toBe(name);
    // Why, and the text that stood in the cell; what to do; what to say.
    expect(card.text).toMatch(/Days since last order: .* in Customers, .*Next step.*Copy message/s);
    await crm.keyboard.press('Escape');
    await until('the card to close', async () => (await extension.card(crm)) === null);
    const id = await idOf(name);
    await go(panel, `#/customers/${encodeURIComponent(id)}`);
    await inFront(panel);
    await until('the story of the customer', async () => (await textOf(panel)).includes('What is known'));
  });

  it('corrects a wrong column, and every badge changes with it', async () => {
    const before = await badges();
    const [name = ''] = [...before.keys()];
    await go(panel, `#/lists/${encodeURIComponent(list)}?customer=${encodeURIComponent(await idOf(name))}`);
    await inFront(panel);
    // The columns that decided come first, the first of them ready to be changed.
    await until('the column in focus', () =>
      panel.evaluate(
        () =>
          document.activeElement?.closest('[data-first=true]')?.querySelector('.columns-header')?.textContent ?? null,
      ),
    );
    await panel.evaluate(() => {
      const box = document.activeElement as HTMLSelectElement;
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(box, '');
      box.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('other badges', async () => {
      const now = await badges();
      return now.size > 0 && [...now].some(([who, said]) => said !== before.get(who));
    });
    await inFront(panel);
    await panel.click('main .note button');
    await until('the badges of before', async () => {
      const now = await badges();
      return [...before].every(([who, said]) => now.get(who) === said);
    });
  });

  it('sees who moved, and why', async () => {
    const shown = [...(await badges())];
    const [name, before] = shown[0] ?? [];
    const [other] = shown.find(([, said]) => said !== before) ?? [];
    if (!name || !other) throw new Error('everybody is in one segment');
    // The customer orders: the CRM shows for them the date of somebody who is in another segment.
    await crm.evaluate(
      (who, whose) => {
        const cellOf = (wanted: string) => {
          const row = [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')].find(({ cells }) =>
            [...cells]
              .map(({ textContent }) => textContent)
              .join(' ')
              .includes(wanted),
          );
          const cell = row?.querySelector('.column-latest_purchase');
          return cell?.querySelector('span') ?? cell;
        };
        const cell = cellOf(who);
        if (cell) cell.textContent = cellOf(whose)?.textContent ?? '';
      },
      name,
      other,
    );
    const after = await until('another badge', async () => {
      const now = (await badges()).get(name);
      return now !== undefined && now !== before ? now : null;
    });
    expect(after).not.toBe(before);
    const card = await openCardOf(name);
    await crm.keyboard.press('Escape');
    await go(panel, `#/customers/${encodeURIComponent(await idOf(name))}`);
    await inFront(panel);
    await until('the move and its cause', async () => /→.*because of a value that changed/.test(await textOf(panel)));
    expect(card.title).toBe(name);
    await go(panel, `#/today?list=${encodeURIComponent(list)}`);
    await until('the news', async () => (await textOf(panel)).includes(name));
  });

  it('imports orders, and recency, frequency and money replace the starter on the open list', async () => {
    const buyers = customers.slice(0, 60);
    const rows = buyers.map(
      (one, at) => `<tr><td>${fullName(one)}</td><td>${one.email}</td><td>${cities[at % 3]}</td></tr>`,
    );
    const heads = '<thead><tr><th>Name</th><th>E-mail</th><th>City</th></tr></thead>';
    const site = await servePages({ '/': `<h1>Customers</h1><table>${heads}<tbody>${rows.join('')}</tbody></table>` });
    const page = await extension.browser.newPage();
    await page.goto(site.origin);
    await settledBadges(extension, await inFront(page));
    const said = async () => {
      const badges = await settledBadges(extension, await inFront(page));
      return badges.map(({ name }) => name.split(', ')[0]);
    };
    expect(await said()).not.toContain('Champions');
    const orders = buyers.flatMap(({ email }, at) =>
      Array.from({ length: 1 + (at % 5) }, (_, time) => {
        const month = 1 + ((at + time) % 9);
        return `${email},o${at}-${time},2026-0${month}-10,${100 + at} kr`;
      }),
    );
    await go(panel, '#/import');
    await inFront(panel);
    await importFile(panel, ['Email,Order number,Order date,Amount', ...orders].join('\n'), 'Orders.csv');
    await until('labels by orders', async () =>
      (await said()).some((label) => label === 'Champions' || label === 'Loyal'),
    );
    await page.close();
    await site.stop();
  });

  it('erases a person, and finds nothing of them left anywhere', async () => {
    const shown = [...(await badges()).keys()];
    const name = shown.at(-1) ?? '';
    const person = customers.find((customer) => fullName(customer) === name);
    const id = await idOf(name);
    const traces = async () => {
      const everything = (await textStoredIn(panel)).toLowerCase();
      return [name, person?.email, JSON.stringify(id)].filter(
        (text) => text && everything.includes(text.toLowerCase()),
      );
    };
    expect((await traces()).length).toBeGreaterThan(0);
    await go(panel, `#/customers/${encodeURIComponent(id)}`);
    await inFront(panel);
    await press(panel, 'Erase this customer');
    await clickStill((await panel.waitForSelector('dialog[open] .button[data-look=alarm]')) as ElementHandle);
    await until('no trace in the database', async () => (await traces()).join() === '');
    // The list that is still open does not bring them back.
    await until('no badge', async () => !(await badges()).has(name));
    await crm.reload();
    expect((await badges()).has(name)).toBe(false);
    expect(await traces()).toEqual([]);
    await inFront(panel);
    await until('the panel without them', async () => !(await textOf(panel)).includes(name));
  });
});
