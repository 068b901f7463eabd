import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { ExtensionBrowser } from '../browsers/browser';
import { settledBadges } from '../browsers/pressing';
import { until } from '../systems/moves';
import { fullName } from '../systems/retail';
import { it } from './it';
import { escapeHtml, type Person, servePages, somePeople, tableOf } from './pages';

const people = somePeople(40);
const [customers, suppliers] = [people.slice(0, 25), people.slice(25)];
const supplierRow = (person: Person) =>
  [fullName(person), person.email, person.total_spent.toFixed(2), String(person.nb_orders)]
    .map((text) => `<td>${escapeHtml(text)}</td>`)
    .join('');
const supplierTable = `<table><thead><tr><th>Contact</th><th>Mail</th><th>Total spent</th><th>Orders</th></tr></thead><tbody>${suppliers
  .map((person) => `<tr>${supplierRow(person)}</tr>`)
  .join('')}</tbody></table>`;
/** Both lists are people; the page counts what is clicked on it. */
const pages = {
  '/': `${tableOf(customers)}<div id="other"><h1>Suppliers</h1>${supplierTable}</div>
    <script>window.clicks = 0; addEventListener('click', () => { window.clicks += 1; });</script>`,
};

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let extension: ExtensionBrowser;
  let server: Awaited<ReturnType<typeof servePages>>;
  let page: Page;
  /** The list that is found by itself, and the other one. */
  let first: 'customers' | 'suppliers';
  let second: 'customers' | 'suppliers';

  it.beforeAll(async ({ launch }) => {
    server = await servePages(pages);
    extension = await launch(kind);
    page = await extension.browser.newPage();
    await page.goto(server.origin);
    await extension.turnOnOrOff(page);
    await page.bringToFront();
    await settledBadges(extension, page);
    first = (await shown()) === 'suppliers' ? 'suppliers' : 'customers';
    second = first === 'customers' ? 'suppliers' : 'customers';
  });
  afterAll(async () => {
    await extension?.stop();
    await server?.stop();
  });

  /** Whose badges are shown: of the first list, the second, or none. */
  const shown = async () => {
    const names = (await extension.badges(page)).map(({ name }) => name.split(', ').at(-1));
    const isOf = (some: typeof people) => names.length > 0 && some.some((person) => names[0] === fullName(person));
    return isOf(customers) ? 'customers' : isOf(suppliers) ? 'suppliers' : 'none';
  };
  const places = { customers: 'body > table', suppliers: '#other table' };
  const lookAt = (which: keyof typeof places) => page.$eval(places[which], (table) => table.scrollIntoView());
  const showsOnly = (which: string) => until(`badges on the ${which}`, async () => (await shown()) === which);
  const press = async (text: string) => {
    const at = await until(`the button ${text}`, () =>
      extension
        .inLayer(page, (root) =>
          [...root.querySelectorAll<HTMLElement>('button')]
            .filter((button) => button.getBoundingClientRect().width > 0)
            .map((button) => {
              const { x, y, width, height } = button.getBoundingClientRect();
              const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
              return { name, x: x + width / 2, y: y + height / 2 };
            }),
        )
        .then((all) => all?.find(({ name }) => name === text) ?? null),
    );
    await page.mouse.click(at.x, at.y);
  };
  const openPicker = async () => {
    await press('Segments on this page');
    await press('Not this list?');
  };

  it('takes the next list by Enter, which is the list after a reload too', async () => {
    await openPicker();
    await until('the picker', async () => (await extension.layerText(page)).includes('2 / 2'));
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/pick-${kind}.png` });
    await page.keyboard.press('Enter');
    await lookAt(second);
    await showsOnly(second);
    await page.reload();
    await lookAt(second);
    await showsOnly(second);
  });

  it('takes the list that is pointed at, and clicks nothing of the page', async () => {
    await lookAt(first);
    await openPicker();
    const row = await page.$eval(`${places[first]} tbody tr:nth-child(3) td`, (cell) => {
      const { x, y } = cell.getBoundingClientRect();
      return { x: x + 6, y: y + 6 };
    });
    await page.mouse.move(row.x, row.y);
    await page.mouse.click(row.x, row.y);
    await showsOnly(first);
    expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(0);
  });

  it('leaves everything as it was by Escape, and takes the choice back', async () => {
    await openPicker();
    await page.keyboard.press('Escape');
    await until('no picker', async () => !(await extension.layerText(page)).includes('Take this list'));
    await openPicker();
    await press('Back to the list found by itself');
    await until('no picker', async () => !(await extension.layerText(page)).includes('Take this list'));
    await openPicker();
    const text = await until('the picker', async () => {
      const said = await extension.layerText(page);
      return said.includes('Take this list') ? said : null;
    });
    expect(text).not.toContain('Back to the list');
    await page.keyboard.press('Escape');
    await showsOnly(first);
  });
});
