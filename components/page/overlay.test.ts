import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The page script in a real browser, in a world of its own as an extension's is; only the background is a stand-in.
const chromium = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (file) => file && existsSync(file),
);
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What the test reaches of the script's world. */
type World = {
  calls: [name: string, ask: { rows?: { key: string }[] }][];
  frames: number;
  alive: boolean;
  version: string;
  layer: ShadowRoot;
  density: string;
  segmentations: unknown[];
  failing: string;
};

const standIn = `
import { makeOver } from '@/components/page/over';
import { startPage } from '@/components/page/start';
import { fields } from '@/core/customer/fields';
import { everyReadingWords } from '@/core/languages/every-reading-words';
import { adapters } from '@/core/reading/adapters/index';
import { matchColumns } from '@/core/reading/match-columns';
const world = globalThis;
Object.assign(world, { calls: [], frames: 0, alive: true, version: 'v1', density: 'full', segmentations: world.segmentations ?? [] });
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return (world.layer = attach.call(this, { mode: world.openLayer ? 'open' : init.mode }));
};
const frame = requestAnimationFrame;
world.requestAnimationFrame = (run) => { world.frames += 1; return frame(run); };
const words = new Proxy({}, { get: (_, key) => (/Tag$/.test(String(key)) && key !== 'newTag' ? '{tag}' : String(key)), ownKeys: () => ['title'], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });
const tones = ['good', 'steady', 'new', 'watch', 'risk', 'quiet'];
const badgeOf = (row, at) => ({
  row: row.key, customer: { id: row.key, name: row.cells[0] }, text: '9 orders', provisional: at % 5 === 0,
  moved: at % 4 === 1 ? { way: ['up', 'down', 'aside'][at % 3], text: 'moved from Loyal' } : null, stale: at % 6 === 2 ? 'Orders was read long ago' : null,
  segment: at % 7 === 6 ? null : { key: 's', name: 'Segment ' + world.version, tone: tones[at % 6] },
});
let tags = { own: ['fair'], listed: ['b2b'], offered: ['vip'], note: '' };
const answers = {
  knowledge: () => ({ words: everyReadingWords, fields, adapters, choices: {} }),
  matchColumns: ({ tables }) => tables.map(({ columns, language }) => matchColumns(columns, { language })),
  seeList: (ask) => ({ model: { name: 'RFM', version: world.version, because: '' }, coverage: ask.coverage, status: 'Read ' + ask.rows.length, problem: null, words, segmentations: world.segmentations, density: world.density, badges: ask.rows.map(badgeOf) }),
  openCard: (ask) => ({ title: 'Card of ' + ask.customer, segment: 'Segment', tone: 'good', reasons: [{ text: 'Because', passed: true, read: 'List, today' }, { text: 'Not', passed: false, read: null }], flip: 'One more', until: 'Soon', provisional: 'So far', moved: 'Up from Loyal', stale: null, tags, others: [{ name: 'By place', segment: 'Sweden', tone: 'steady' }], message: { name: 'Thanks', why: 'It fits', channel: 'E-mail', subject: [{ text: 'Thanks', from: 'message' }], body: [{ text: 'Hi ', from: 'message' }, { text: 'Anna', from: 'data' }, { text: ' of ', from: 'message' }, { text: 'your company', from: 'fallback' }] }, noMessage: null, next: 'Call' }),
  tag: ({ tag, on }) => (tags = { ...tags, own: on ? [...tags.own, tag] : tags.own.filter((one) => one !== tag), offered: tags.offered.filter((one) => one !== tag) }),
  openPanel: () => ({}), atHand: () => ({}), showSegmentation: () => ({}), switchOff: () => ({}),
  setDensity: ({ density }) => { world.density = density; world.tell({ tell: 'refresh' }); return {}; },
  tellProblem: () => ({ text: 'What is wrong', words }),
};
const call = async (name, ask) => {
  world.calls.push([name, ask]);
  await new Promise((answer) => setTimeout(answer, 10));
  if (world.failing === name) return { ok: false, problem: { code: 'storage-failed', detail: 'full' } };
  return world.alive ? { ok: true, value: answers[name](ask) } : { ok: false, problem: { code: 'extension-updated' } };
};
startPage({ call, onTold: (hear) => { world.tell = hear; return () => {}; }, isAlive: () => world.alive, over: async () => makeOver, record: async () => null, pick: () => {}, readAll: () => {} });
`;

const people = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({
    id: from + at + 1,
    name: `Person ${String.fromCharCode(65 + (at % 26))}${from + at}`,
  }));
const rowHtml = ({ id, name }: { id: number; name: string }) =>
  `<tr data-id="${id}"><td><a href="#/customers/${id}">${name}</a></td><td>p${id}@example.com</td><td>${id % 9}</td><td>2026-05-1${id % 9}</td></tr>`;
const pageHtml = (rows: string, style = '') => `<!doctype html><html lang="en"><title>Customers</title>
<style>body { font: 14px sans-serif; margin: 0 } header { position: sticky; top: 0; background: #eee; height: 40px; z-index: 2 }
table { width: 900px; border-collapse: collapse } td, th { padding: 8px; text-align: left } ${style}</style>
<header>CRM</header><div id="clock">0</div><main><h1>Customers</h1><div id="port"><table><thead><tr><th>Name<th>E-mail<th>Orders<th>Last order</thead>
<tbody>${rows}</tbody></table></div></main>`;

describe.skipIf(!chromium)('the page script in a browser', () => {
  let browser: Browser;
  let code = '';

  beforeAll(async () => {
    const entry = '\0stand-in';
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      plugins: [
        {
          name: 'stand-in',
          enforce: 'pre',
          resolveId: (id) => (id.endsWith('stand-in') ? entry : null),
          load: (id) => (id === entry ? standIn : null),
        },
      ],
      build: { write: false, minify: false, lib: { entry: 'stand-in', formats: ['iife'], name: 'page' } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    if (!output || !('output' in output)) throw new Error('nothing was built');
    code = output.output[0].code;
    browser = await puppeteer.launch({
      ...(chromium && { executablePath: chromium }),
      headless: true,
      pipe: true,
      defaultViewport: { width: 1200, height: 700 },
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  const open = async (html: string, before = '') => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond({ contentType: 'text/html; charset=utf-8', body: html }));
    await page.goto('http://crm.test/customers');
    await page.evaluate(() => {
      const seen = { shift: 0, heard: [] as string[] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        // What a press moves in our own menu is no shift of the page, as the measure itself has it (Layout Instability, 2020).
        for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
          if (!entry.hadRecentInput) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: false });
      for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'pointerup', 'mouseup'])
        document.addEventListener(type, ({ target }) => seen.heard.push(`${type} on ${(target as Element).localName}`));
    });
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const run = async <T>(expression: string): Promise<T> => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    };
    await run(`${before};${code}`);
    const inWorld = <T>(read: (world: World) => T): Promise<T> => run<T>(`(${read})(globalThis)`);
    const badges = () =>
      inWorld(({ layer }) =>
        [...(layer?.querySelectorAll<HTMLElement>('.badge') ?? [])]
          .filter((badge) => getComputedStyle(badge).visibility === 'visible')
          .map((badge) => {
            const { x, y, width, height } = badge.getBoundingClientRect();
            return { name: badge.getAttribute('aria-label') ?? '', x: x + width / 2, y: y + height / 2, height };
          }),
      );
    /** Names of the badges that do not stand on the row of their customer, and rows without one. */
    const wrong = async () => {
      const rows = await page.$$eval('tbody tr', (all) =>
        all.map((row) => ({
          name: row.querySelector('td')?.textContent ?? '',
          top: row.getBoundingClientRect().top,
          bottom: row.getBoundingClientRect().bottom,
          shown: [1, row.clientHeight - 1].every((down) => {
            const { left, top } = row.getBoundingClientRect();
            // Asking what is at a point is dear: not of rows outside the window.
            const inWindow = top + down > 0 && top + down < innerHeight;
            return inWindow && row.contains(document.elementFromPoint(left + 1, top + down));
          }),
        })),
      );
      const drawn = await badges();
      const seen = rows.filter(({ shown }) => shown);
      return [
        ...drawn
          .filter(({ name, y }) => !rows.some((row) => y > row.top && y < row.bottom && name.endsWith(`, ${row.name}`)))
          .map(({ name }) => name),
        ...seen
          .filter((row) => !drawn.some(({ y }) => y > row.top && y < row.bottom))
          .map((row) => `none on ${row.name}`),
      ];
    };
    const settled = (expected: () => Promise<unknown>, value: unknown, timeout = 5000) =>
      expect.poll(expected, { timeout, interval: 60 }).toEqual(value);
    const right = () => settled(wrong, []);
    /** Clicks something of ours in its middle. */
    const press = async (selector: string) => {
      const at = await inWorld(
        new Function(
          'world',
          `const button = world.layer.querySelector(${JSON.stringify(selector)}); button.scrollIntoView({ block: 'nearest' });
           const { x, y, width, height } = button.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 };`,
        ) as (world: World) => { x: number; y: number },
      );
      await page.mouse.click(at.x, at.y);
    };
    return { page, inWorld, badges, right, settled, run, press };
  };
  type Sides = { left: number; right: number };
  const seenBy = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { seen: { shift: number; heard: string[] } }).seen);

  it('puts badges on their rows, in one node that the page can not look into, and shifts nothing', async () => {
    const { page, right, badges } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    expect((await badges()).length).toBeGreaterThan(10);
    expect(
      await page.$$eval('[data-segment-lens]', (all) =>
        all.map((host) => [host.shadowRoot, host.attributes.length, host.childNodes.length]),
      ),
    ).toEqual([[null, 1, 0]]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/extension:|Segment v1/);
    expect((await seenBy(page)).shift).toBe(0);
    await page.close();
  });

  it('follows sorting, other rows in the same nodes, and a replaced list', async () => {
    const { page, right, inWorld } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    await page.evaluate(() => {
      const body = document.querySelector('tbody');
      body?.append(...[...(body?.children ?? [])].reverse());
    });
    await right();
    await page.evaluate(() => {
      for (const [at, row] of [...document.querySelectorAll('tbody tr')].entries()) {
        row.setAttribute('data-id', String(500 + at));
        const link = row.querySelector('a');
        if (link) link.textContent = `Other ${at}`;
        link?.setAttribute('href', `#/customers/${500 + at}`);
      }
    });
    await right();
    const asked = () => inWorld(({ calls }) => calls.filter(([name]) => name === 'seeList').length);
    const sent = await asked();
    await page.evaluate(() => {
      const main = document.querySelector('main');
      main?.replaceWith(main.cloneNode(true));
    });
    await right();
    // Rows that are known need not be asked for again.
    expect(await asked()).toBe(sent);
    await page.close();
  });

  it('never leaves a badge on a row that shows another record, not for one frame', async () => {
    const { page, right, run } = await open(pageHtml(people(12).map(rowHtml).join('')));
    await right();
    await page.evaluate(() => {
      let round = 0;
      setInterval(() => {
        round += 1;
        for (const [at, link] of [...document.querySelectorAll('tbody a')].entries())
          link.textContent = `Round ${round} ${at}`;
      }, 90);
    });
    const faults = await run<string[]>(`new Promise((done) => {
      const faults = []; let frames = 0;
      const look = () => {
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({ name: row.cells[0].textContent, box: row.getBoundingClientRect() }));
        for (const badge of layer.querySelectorAll('.badge')) {
          if (getComputedStyle(badge).visibility !== 'visible') continue;
          const { top, bottom } = badge.getBoundingClientRect();
          const row = rows.find(({ box }) => (top + bottom) / 2 > box.top && (top + bottom) / 2 < box.bottom);
          if (row && !badge.getAttribute('aria-label').endsWith(', ' + row.name)) faults.push(badge.getAttribute('aria-label') + ' on ' + row.name);
        }
        frames += 1;
      };
      // Sizes are reported after the scripts of a frame and before it is painted: what is wrong here would be seen.
      const clock = document.querySelector('#clock');
      new ResizeObserver(look).observe(clock);
      const tick = () => {
        clock.style.width = 100 + (frames % 2) + 'px';
        if (frames < 90) requestAnimationFrame(tick); else done(faults);
      };
      tick();
    })`);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps clicks and keys from the page, opens the card, gives the focus back', async () => {
    const { page, right, badges, inWorld, settled } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const [, badge] = await badges();
    if (!badge) throw new Error('no badge');
    await page.evaluate(() =>
      document
        .querySelector('[data-segment-lens]')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
    );
    expect(await inWorld(({ calls }) => calls.map(([name]) => name))).not.toContain('openCard');
    await page.mouse.click(badge.x, badge.y);
    await settled(() => inWorld(({ layer }) => layer.querySelector('[role=dialog] h2')?.textContent), 'Card of 2');
    const covers = await inWorld(({ layer }) => {
      const card = layer.querySelector('.card')?.getBoundingClientRect();
      const row = document.querySelectorAll('tbody tr')[1]?.getBoundingClientRect();
      return card && row ? card.top < row.bottom && card.bottom > row.top : null;
    });
    expect(covers).toBe(false);
    await page.keyboard.press('Escape');
    expect(
      await inWorld(({ layer }) => [layer.querySelector('.card'), layer.activeElement?.getAttribute('aria-label')]),
    ).toEqual([null, badge.name]);
    await page.keyboard.press('Enter');
    await settled(() => inWorld(({ layer }) => layer.querySelectorAll('[role=dialog]').length), 1);
    expect((await seenBy(page)).heard).toEqual([]);
    await page.close();
  });

  it('tells whom it has at hand when it is asked: of the row with the cursor, else of the open card, else nobody', async () => {
    const rows = people(30).map(rowHtml).join('').replaceAll('</tr>', '<td><input></td></tr>');
    const { page, right, badges, inWorld, settled } = await open(pageHtml(rows));
    await right();
    const told = async () => {
      const before = await inWorld(({ calls }) => calls.length);
      await inWorld((world) => (world as unknown as { tell: (message: object) => void }).tell({ tell: 'at hand' }));
      return inWorld(new Function('world', `return world.calls.slice(${before})`) as (world: World) => World['calls']);
    };
    const customers = async () => (await told()).map(([name, ask]) => [name, (ask as { customer?: unknown }).customer]);
    expect(await customers()).toEqual([['atHand', null]]);
    const [, badge] = await badges();
    await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
    await settled(() => inWorld(({ layer }) => layer.querySelector('[role=dialog] h2')?.textContent), 'Card of 2');
    expect(await customers()).toEqual([['atHand', '2']]);
    await page.focus('tr[data-id="5"] input');
    expect(await customers()).toEqual([['atHand', '5']]);
    await page.close();
  });

  it('shows a short card where the mouse rests, which goes with it and never takes the focus', async () => {
    const { page, right, badges, inWorld, settled } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const [, badge, other] = await badges();
    if (!badge || !other) throw new Error('no badge');
    const shown = () => inWorld(({ layer }) => layer.querySelector('.card')?.className ?? null);
    await page.mouse.move(other.x, other.y);
    await page.mouse.move(badge.x, badge.y);
    expect(await shown()).toBeNull();
    await settled(shown, 'card peek');
    expect(await inWorld(({ layer }) => layer.activeElement)).toBeNull();
    await page.mouse.move(5, 5);
    await settled(shown, null);
    // Esc takes it away though the focus is in the page; at the same place it does not come again.
    await page.mouse.move(badge.x, badge.y);
    await settled(shown, 'card peek');
    await page.keyboard.press('Escape');
    await settled(shown, null);
    // A press keeps it, and it then takes the focus.
    await page.mouse.move(other.x, other.y);
    await settled(shown, 'card peek');
    await page.mouse.click(other.x, other.y);
    await settled(shown, 'card');
    expect(await inWorld(({ layer }) => layer.activeElement?.closest('.card') !== null)).toBe(true);
    await page.close();
  });

  it('takes the open card along to no other page, and lets it stand while the list turns its pages', async () => {
    const { page, right, badges, inWorld, settled } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const isOpen = () => inWorld(({ layer }) => layer.querySelector('.card') !== null);
    const [badge] = await badges();
    await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
    await settled(isOpen, true);
    await page.evaluate(() => history.pushState(null, '', '?page=2'));
    await right();
    expect(await isOpen()).toBe(true);
    await page.evaluate(() => history.pushState(null, '', '/customers/7'));
    await settled(isOpen, false);
    await page.close();
  });

  it('shows it where the focus rests too, and not again when Escape gives the focus back', async () => {
    const { page, right, inWorld, settled } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const shown = () => inWorld(({ layer }) => layer.querySelector('.card')?.className ?? null);
    const focused = () => inWorld(({ layer }) => layer.activeElement?.getAttribute('aria-label') ?? null);
    await page.focus('tbody tr:last-child a');
    // It scrolled: a badge that came under the header thereby is hidden when the list was looked at thoroughly, and would lose the focus.
    await new Promise((later) => setTimeout(later, 600));
    await right();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const first = await focused();
    await settled(shown, 'card peek');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await shown()).toBeNull();
    expect(await focused()).not.toBe(first);
    await settled(shown, 'card peek');
    await page.keyboard.press('Enter');
    await settled(shown, 'card');
    await page.keyboard.press('Escape');
    await new Promise((later) => setTimeout(later, 700));
    expect(await shown()).toBeNull();
    // One that was opened and closed does not keep the next from showing.
    await page.keyboard.press('ArrowDown');
    await settled(shown, 'card peek');
    await page.close();
  });

  it.each(['ltr', 'rtl'])('opens a mark as far as there is room, and never over the name (%s)', async (direction) => {
    const rightToLeft = direction === 'rtl';
    const row = ({ id, name }: { id: number; name: string }) =>
      `<tr data-id="${id}"><td>p${id}@example.com</td><td><a href="#/customers/${id}">${name}</a></td><td>${id % 9}</td></tr>`;
    const list = (width: number) =>
      `<!doctype html><html dir="${direction}"><title>Customers</title><style>body { font: 14px sans-serif; margin: 0 }
      table { width: 700px } td { padding: 8px 4px } td:first-child { width: ${width}px }</style>
      <table><thead><tr><th>E-mail<th>Name<th>Orders</thead><tbody>${people(12).map(row).join('')}</tbody></table>`;
    /** A mark that has no room at all stands over the end of the name. */
    const isOverItsEnd = (pill: Sides, name: Sides) =>
      pill.right - pill.left < 25 && (rightToLeft ? pill.left - name.left : name.right - pill.right) < 1;
    for (const before of [100, 170, 280]) {
      const { page, badges, inWorld, settled } = await open(list(before));
      await page.setViewport({ width: 360, height: 640 });
      await inWorld((world) => {
        world.density = 'mark';
        (world as unknown as { tell: (what: object) => void }).tell({ tell: 'refresh' });
      });
      await settled(async () => (await badges()).length > 8, true);
      await settled(
        () =>
          inWorld(
            ({ layer }) => layer.querySelectorAll('.badge.mark').length === layer.querySelectorAll('.badge').length,
          ),
        true,
      );
      for (const badge of (await badges()).slice(0, 6)) {
        await page.mouse.move(badge.x, badge.y);
        const pill = await inWorld(({ layer }) => {
          const { left, right } = layer.querySelector('.badge:hover .pill')?.getBoundingClientRect() ?? new DOMRect();
          return { left, right };
        });
        const name = await page.$$eval(
          'tbody tr',
          (rows, said) => {
            // The stand-in calls a customer by the first cell.
            const row = (rows as HTMLTableRowElement[]).find((one) => said.endsWith(`, ${one.cells[0]?.textContent}`));
            const { left, right } = row?.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
            return { left, right };
          },
          badge.name,
        );
        const where = `${before}: ${badge.name} ${JSON.stringify([name, pill])}`;
        expect([pill.left >= 0, pill.right <= 360], where).toEqual([true, true]);
        expect(pill.left >= name.right - 1 || pill.right <= name.left + 1 || isOverItsEnd(pill, name), where).toBe(
          true,
        );
      }
      await page.mouse.move(5, 5);
      await page.close();
    }
  });

  it('tags at a press, leads to the panel for what is typed, and corrects nothing on the page', async () => {
    const { page, right, badges, inWorld, settled, press } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const [badge] = await badges();
    if (!badge) throw new Error('no badge');
    await page.mouse.click(badge.x, badge.y);
    const tags = () =>
      inWorld(({ layer }) => [...layer.querySelectorAll('.tag')].map(({ textContent }) => textContent));
    await settled(tags, ['b2b', 'fair ✕', '+ vip', 'newTag']);
    await press('.tag.offered');
    await settled(tags, ['b2b', 'fair ✕', 'vip ✕', 'newTag']);
    await press('.tag.own');
    await settled(tags, ['b2b', 'vip ✕', 'newTag']);
    await press('.tag.offered:last-child');
    await press('summary');
    await press('details button');
    const asked = await inWorld(({ calls }) => calls.filter(([name]) => name === 'openPanel').map(([, ask]) => ask));
    expect(asked).toMatchObject([
      { to: 'tags', customer: '1' },
      { to: 'columns', customer: '1' },
    ]);
    expect((await seenBy(page)).heard).toEqual([]);
    await page.close();
  });

  it.each(['setDensity', 'tag', 'openPanel', 'switchOff'])(
    'says it where a press comes to nothing (%s)',
    async (failing) => {
      const { page, right, badges, inWorld, settled, press } = await open(pageHtml(people(30).map(rowHtml).join('')));
      await right();
      await inWorld(new Function('world', `world.failing = '${failing}'`) as (world: World) => void);
      const problem = () =>
        inWorld(({ layer }) => layer.querySelector<HTMLElement>('.bar .problem:not([hidden])')?.innerText ?? '');
      const [badge] = await badges();
      if (failing === 'tag') await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
      else await press('.bar .more');
      const buttons = {
        setDensity: '[data-id=short]',
        tag: '.tag.offered',
        openPanel: '[data-id=panel]',
        switchOff: '[data-id=off]',
      };
      const button = buttons[failing as keyof typeof buttons];
      await settled(
        () => inWorld(new Function('world', `return world.layer.querySelector('${button}') !== null`) as () => boolean),
        true,
      );
      await press(button);
      await settled(problem, 'What is wrong');
      // It is over with the next answer.
      await inWorld((world) => {
        world.failing = '';
        (world as unknown as { tell: (what: object) => void }).tell({ tell: 'refresh' });
      });
      await settled(problem, '');
      await page.close();
    },
  );

  it('dims the rows of others with panes that clicks go through, goes from one to the next, shifts nothing', async () => {
    const { page, right, badges, inWorld, settled, press } = await open(pageHtml(people(60).map(rowHtml).join('')));
    await right();
    if (await inWorld(({ layer }) => layer.querySelector('.bar.small') !== null)) await press('.fold');
    await press('.more');
    const chips = () =>
      inWorld(({ layer }) => [...layer.querySelectorAll('.menu .chip')].map(({ textContent }) => textContent));
    await settled(chips, ['Segment v152', 'badgeCannotTell8']);
    await press('.menu .chip:last-child');
    await settled(
      async () => (await badges()).map(({ name }) => name).filter((name) => !name.startsWith('badgeCannotTell')),
      [],
    );
    const panes = () => inWorld(({ layer }) => layer.querySelectorAll('.veil i').length);
    await settled(async () => (await panes()) > 10, true);
    // The page hears a click on a dimmed row as ever.
    await page.mouse.click(880, 250);
    expect((await seenBy(page)).heard).toContain('click on td');
    const focused = () => inWorld(({ layer }) => layer.activeElement?.getAttribute('aria-label') ?? '');
    if (await inWorld(({ layer }) => (layer.querySelector('.menu') as HTMLElement).hidden)) await press('.more');
    await press('.menu .main');
    await settled(focused, 'badgeCannotTell, Person G6');
    await press('.menu .main');
    await settled(focused, 'badgeCannotTell, Person N13');
    await page.keyboard.press('ArrowDown');
    await settled(focused, 'badgeCannotTell, Person U20');
    await press('.menu [data-id=everyone]');
    await settled(panes, 0);
    await right();
    expect((await seenBy(page)).shift).toBe(0);
    await page.close();
  });

  it('shows of each badge as much as the user wants', async () => {
    const { page, right, badges, inWorld, settled } = await open(
      pageHtml(people(20).map(rowHtml).join(''), 'td:first-child { width: 500px }'),
    );
    await right();
    const shapes = () =>
      inWorld(({ layer }) => [
        ...new Set(
          [...layer.querySelectorAll('.badge')].map(({ classList }) =>
            ['full', 'short', 'mark'].find((one) => classList.contains(one)),
          ),
        ),
      ]);
    expect(await shapes()).toContain('full');
    for (const density of ['short', 'mark'] as const) {
      await inWorld(
        new Function('world', `world.density = '${density}'; world.tell({ tell: 'refresh' })`) as (
          world: World,
        ) => void,
      );
      await settled(shapes, [density]);
      await right();
    }
    expect((await badges()).every(({ name }) => name.includes(', Person'))).toBe(true);
    await page.close();
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, all of it open, on a %s page', async (scheme) => {
    const dark =
      scheme === 'dark' ? 'html { background: #111; color: #eee } header { background: #222 } a { color: #9cf }' : '';
    const { page, right, badges, press, settled, inWorld } = await open(
      pageHtml(people(24).map(rowHtml).join(''), `td:first-child { width: 420px } ${dark}`),
      'globalThis.openLayer = true; globalThis.segmentations = [{ id: "a", name: "RFM", shown: true }, { id: "b", name: "By place", shown: false }]',
    );
    await right();
    expect(await inWorld(({ layer }) => layer.querySelector('.badges')?.classList.contains('dark'))).toBe(dark !== '');
    if (await inWorld(({ layer }) => layer.querySelector('.bar.small') !== null)) await press('.fold');
    await press('.more');
    await press('.menu .chip');
    await settled(() => inWorld(({ layer }) => layer.querySelectorAll('.veil i').length > 0), true);
    const [badge] = await badges();
    await page.mouse.click(badge?.x ?? 0, badge?.y ?? 0);
    await settled(() => inWorld(({ layer }) => layer.querySelector('.card details') !== null), true);
    await press('.card summary');
    await page.evaluate(readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: (
            node: Element | null,
            how: object,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document.querySelector('[data-segment-lens]'), {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Of a whole page, which is not ours.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    });
    expect(found).toEqual([]);
    await page.close();
  });

  it('stands right at 200 % zoom, in a page from right to left; prints nothing', async () => {
    const list = pageHtml(people(30).map(rowHtml).join(''), 'td:first-child { width: 300px }');
    const { page, right, badges } = await open(list.replace('<html lang="en">', '<html lang="ar" dir="rtl">'));
    await right();
    const names = await page.$$eval('tbody a', (all) => all.map((link) => link.getBoundingClientRect().left));
    // Behind a name that is read from right to left is to its left.
    for (const [at, badge] of (await badges()).entries()) expect(badge.x).toBeLessThan(names[at] ?? 0);
    await page.setViewport({ width: 600, height: 350, deviceScaleFactor: 2 });
    await right();
    await page.setViewport({ width: 360, height: 640 });
    await right();
    await page.emulateMediaType('print');
    const printed = () => badges().then((all) => all.filter(({ height }) => height > 0));
    expect(await printed()).toEqual([]);
    await page.emulateMediaType('screen');
    await right();
    await page.close();
  });

  it('is told apart where the system takes the colours away, and moves nothing by itself', async () => {
    const { page, right, inWorld } = await open(
      pageHtml(people(30).map(rowHtml).join(''), 'td:first-child { width: 420px }'),
    );
    await right();
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const looks = await inWorld(({ layer }) =>
      [...layer.querySelectorAll('.badge .pill')].slice(0, 6).map((pill) => {
        const { borderStyle, borderTopWidth } = getComputedStyle(pill);
        return [borderStyle, borderTopWidth, pill.querySelector('path')?.getAttribute('d')].join(' ');
      }),
    );
    // A border each, and a shape for each tone.
    expect(looks.every((look) => look.includes(' 1px '))).toBe(true);
    expect(new Set(looks).size).toBeGreaterThan(4);
    const moving = await inWorld(
      ({ layer }) =>
        [...layer.querySelectorAll('*')].filter(
          (element) =>
            element.getAnimations().length > 0 ||
            !/^(all|none)?\s*0s/.test(`all ${getComputedStyle(element).transitionDuration}`),
        ).length,
    );
    expect(moving).toBe(0);
    await page.close();
  });

  it('tells the page nothing by selection or search', async () => {
    const { page, right } = await open(pageHtml(people(30).map(rowHtml).join('')));
    await right();
    const told = await page.evaluate(() => {
      document.execCommand('selectAll');
      const all = String(getSelection());
      getSelection()?.selectAllChildren(document.documentElement);
      return `${all} ${getSelection()} ${document.documentElement.textContent}`;
    });
    expect(told).toContain('Person A0');
    expect(told).not.toMatch(/Segment v1|9 orders/);
    await page.close();
  });

  it('has a badge on the first and on the last row that is seen whole, wherever the list is scrolled to', async () => {
    const { page, right } = await open(
      pageHtml(
        people(60).map(rowHtml).join(''),
        '#port { height: 400px; overflow: auto } th { position: sticky; top: 0; background: #fff }',
      ),
    );
    for (const top of [0, 7, 33, 61, 100]) {
      await page.evaluate((to) => document.querySelector('#port')?.scrollTo(0, to), top);
      await right();
      // Once more when the thorough look is over.
      await new Promise((done) => setTimeout(done, 400));
      await right();
    }
    await page.close();
  });

  it.each(['ltr', 'rtl'])(
    'stays within a pinned column while the others are scrolled under it (%s)',
    async (direction) => {
      const { page, right, inWorld } = await open(
        pageHtml(
          people(30).map(rowHtml).join(''),
          `html { direction: ${direction} } #port { width: 500px; overflow-x: auto } table { table-layout: fixed } td, th { text-align: start }
         td:first-child { position: sticky; inset-inline-start: 0; background: #fff; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
         th:first-child, td:first-child { width: 64px; padding: 8px }`,
        ),
      );
      for (const left of [0, 90, 200]) {
        await page.evaluate((to) => {
          const port = document.querySelector('#port');
          port?.scrollTo(getComputedStyle(port).direction === 'rtl' ? -to : to, 0);
        }, left);
        await right();
        const edges = await page.$eval('td', (cell) => {
          const { left, right } = cell.getBoundingClientRect();
          return { left, right };
        });
        const beyond = async () => {
          const pills = await inWorld(({ layer }) =>
            [...layer.querySelectorAll('.badge .pill')].map((pill): Sides => {
              const { left, right } = pill.getBoundingClientRect();
              return { left, right };
            }),
          );
          expect(pills.length).toBeGreaterThan(10);
          return pills.filter((pill) => pill.left < edges.left || pill.right > edges.right);
        };
        await expect.poll(beyond, { timeout: 3000, interval: 100 }).toEqual([]);
      }
      await page.close();
    },
  );

  it('moves its bar out of the way of a control, but not from under the mouse', async () => {
    const { page, right, inWorld, settled } = await open(pageHtml(people(60).map(rowHtml).join('')));
    await right();
    const barAt = () =>
      inWorld(({ layer }) => {
        const { x, y, width } = layer.querySelector('.bar')?.getBoundingClientRect() ?? new DOMRect();
        return { x: Math.round(x), y: Math.round(y), width };
      });
    await settled(async () => (await barAt()).width > 0, true);
    const before = await barAt();
    await page.mouse.move(before.x + before.width / 2, before.y + 8);
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'New customer';
      button.style.cssText = 'position: fixed; right: 8px; bottom: 8px';
      document.body.append(button);
      scrollTo(0, 50);
    });
    await new Promise((later) => setTimeout(later, 600));
    expect((await barAt()).x).toBe(before.x);
    await page.mouse.move(5, 5);
    await page.evaluate(() => scrollTo(0, 0));
    await settled(async () => (await barAt()).x < before.x, true);
    await page.close();
  });

  it('is not seen while its name is scrolled under a pinned column', async () => {
    const row = ({ id, name }: { id: number; name: string }) =>
      `<tr data-id="${id}"><td class="pinned">2026-05-1${id % 9}</td><td>${name}</td><td>p${id}@example.com</td><td>${id % 9}</td></tr>`;
    const { page, right, badges, settled } = await open(
      pageHtml(
        people(12).map(row).join(''),
        `#port { width: 500px; overflow-x: auto } .pinned { position: sticky; left: 0; background: #fff; min-width: 200px }`,
      ).replace('<th>Name<th>E-mail<th>Orders<th>Last order', '<th>Last order<th>Name<th>E-mail<th>Orders'),
    );
    await right();
    const scroll = (left: number) => page.evaluate((to) => document.querySelector('#port')?.scrollTo(to, 0), left);
    await scroll(150);
    await settled(badges, []);
    await scroll(0);
    await right();
    await page.close();
  });

  it('stands beside the name itself where its lines are set close', async () => {
    const row = ({ id, name }: { id: number; name: string }) =>
      `<tr data-id="${id}"><td>${name}<br>Chief buyer</td><td>p${id}@example.com</td><td>${id % 9}</td><td>2026-05-1${id % 9}</td></tr>`;
    const { page, badges, settled } = await open(pageHtml(people(8).map(row).join(''), 'td { line-height: 0.9 }'));
    await settled(async () => (await badges()).length, 8);
    const lines = await page.$$eval('tbody td:first-child', (all) =>
      all.map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell.childNodes[0] as Text);
        const { top, bottom } = range.getBoundingClientRect();
        return (top + bottom) / 2;
      }),
    );
    for (const [at, { y }] of (await badges()).entries()) expect(Math.abs(y - (lines[at] ?? 0))).toBeLessThan(3);
    await page.close();
  });

  it('stays under what the page puts over its list', async () => {
    const { page, right, badges, settled } = await open(pageHtml(people(60).map(rowHtml).join('')));
    await right();
    await page.evaluate(() => scrollTo(0, 300));
    await right();
    await settled(async () => (await badges()).filter(({ y, height }) => y + height / 2 < 40), []);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.style.cssText = 'position: fixed; inset: 0; background: #0008; z-index: 1300';
      document.body.append(dialog);
    });
    await settled(badges, []);
    await page.close();
  });

  it('costs nothing while the page changes elsewhere or stands still', async () => {
    const { page, right, inWorld } = await open(pageHtml(people(300).map(rowHtml).join('')));
    await right();
    await new Promise((done) => setTimeout(done, 700));
    const frames = await inWorld(({ frames }) => frames);
    await page.evaluate(async () => {
      const clock = document.querySelector('#clock');
      for (let at = 0; at < 60; at += 1) {
        if (clock) clock.textContent = String(at);
        await new Promise((next) => setTimeout(next, 15));
      }
    });
    // The sweep may have looked in between; sixty changes are not worth sixty frames.
    expect((await inWorld(({ frames }) => frames)) - frames).toBeLessThanOrEqual(4);
    await page.close();
  });

  it('comes back when the page takes it out, but does not fight', async () => {
    const { page, right } = await open(pageHtml(people(20).map(rowHtml).join('')));
    await right();
    await page.evaluate(() => document.querySelector('[data-segment-lens]')?.remove());
    await right();
    expect((await page.$$('[data-segment-lens]')).length).toBe(1);
    const returns = await page.evaluate(async () => {
      let returns = 0;
      for (let at = 0; at < 100; at += 1) {
        const host = document.querySelector('[data-segment-lens]');
        if (host) returns += 1;
        host?.remove();
        await new Promise((next) => setTimeout(next, 10));
      }
      return returns;
    });
    expect(returns).toBeLessThanOrEqual(4);
    await page.close();
  });

  it('asks anew for all when there is a new model, and says once to reload after an update', async () => {
    const { page, right, badges, inWorld, settled } = await open(pageHtml(people(10).map(rowHtml).join('')));
    await right();
    await inWorld((world) => {
      world.version = 'v2';
    });
    await page.evaluate((row) => {
      const body = document.querySelector('tbody');
      const next = body?.lastElementChild?.cloneNode(true) as HTMLElement | undefined;
      next?.setAttribute('data-id', '77');
      for (const link of next?.querySelectorAll('a') ?? [])
        Object.assign(link, { textContent: row, href: '#/customers/77' });
      if (next) body?.append(next);
    }, 'Person Z77');
    await settled(async () => (await badges()).filter(({ name }) => name.startsWith('Segment v1')).length, 0);
    await right();
    await inWorld((world) => {
      world.alive = false;
    });
    await settled(badges, []);
    await settled(() => inWorld(({ layer }) => layer.querySelector('.problem')?.textContent), 'updated', 12_000);
    await page.close();
  });

  it('reads the rows in view only, and asks little of the layout, in a list of two thousand', async () => {
    const { page, right, badges, run } = await open(
      pageHtml(people(2_000).map(rowHtml).join(''), '#port { height: 600px; overflow: auto }'),
    );
    await expect.poll(async () => (await badges()).length, { timeout: 15_000 }).toBeGreaterThan(5);
    await page.evaluate(() => document.querySelector('#port')?.scrollTo(0, 30_000));
    await right();
    const questions = await run<number>(`new Promise((done) => {
      const ask = Element.prototype.getBoundingClientRect; let asked = 0;
      Element.prototype.getBoundingClientRect = function () { asked += 1; return ask.call(this); };
      document.querySelector('#port').scrollBy(0, 20);
      setTimeout(() => { Element.prototype.getBoundingClientRect = ask; done(asked); }, 400);
    })`);
    expect(questions).toBeLessThan(1000);
    await page.close();
  }, 40_000);
});
