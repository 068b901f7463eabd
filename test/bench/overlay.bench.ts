import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { browserFile } from '../browsers/find';
import { defineBench } from './define-bench';
import { bundled, openChromium } from './in-chromium';

/** Only drawing is measured: the rows are found by one selector on both sides, and what stands on the badges is known. */
const ours = `
import { makeBoard } from '@/components/page/board';
import { makeLayer } from '@/components/page/layer';
const layer = makeLayer();
const words = new Proxy({}, { get: (_, key) => String(key) });
const badges = new Map();
const board = makeBoard(layer, {
  badgeOf: (key) => badges.get(key), open() {}, reused() {}, isAside: () => false, drawn() {},
});
board.setWords(words);
globalThis.show = () => {
  layer.keep();
  board.setRows([...document.querySelectorAll('tbody tr')].map((row) => {
    badges.set(row.id, { row: row.id, customer: { id: row.id, name: row.cells[0].textContent }, segment: { key: 's', name: 'Champions', tone: 'good' }, text: '9 orders', provisional: false, moved: null, stale: null });
    return { key: row.id, row, badge: row.cells[0] };
  }));
  board.draw(true);
};
globalThis.follow = () => board.draw(false);
`;

/** A badge at the end of each cell, as the extensions do that put them into the page. */
const inline = `
globalThis.show = () => {
  for (const row of document.querySelectorAll('tbody tr')) {
    const badge = document.createElement('button');
    badge.textContent = 'Champions 9 orders';
    badge.style.cssText = 'margin-left:6px;padding:0 6px;border:1px solid #00573f;border-radius:11px;background:#def3ea;color:#00573f;font:600 12px sans-serif';
    row.cells[0].append(badge);
  }
};
globalThis.follow = () => {};
`;

const nothing = 'globalThis.show = () => {}; globalThis.follow = () => {};';

const pageOf = (rows: number) => `<!doctype html><title>Customers</title>
<style>body { font: 14px sans-serif; margin: 0 } td { padding: 8px; border-bottom: 1px solid #ddd } #port { height: 700px; overflow: auto }</style>
<div id="port"><table><tbody>${Array.from(
  { length: rows },
  (_, at) => `<tr id="r${at}"><td><a href="#${at}">Person ${at}</a></td>${`<td>some text ${at}</td>`.repeat(6)}</tr>`,
).join('')}</tbody></table></div>`;

type Run = { cpu: number; task: number; shift: number; nodes: number };

const cpuOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** Shows the badges on a page that is at rest, then (`frames`) scrolls it; CPU in ms of what comes last. */
async function runOn(browser: Browser, rows: number, code: string, frames = 0): Promise<Run> {
  const page: Page = await browser.newPage();
  await page.setContent(pageOf(rows));
  const session = await page.createCDPSession();
  // CPU time of the page's main thread, whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(code);
  await page.evaluate(() => {
    const seen = { task: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const observe = (type: string, hear: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type });
    observe('longtask', ({ duration }) => {
      seen.task = Math.max(seen.task, duration);
    });
    observe('layout-shift', ({ value = 0 }) => {
      seen.shift += value;
    });
  });
  await new Promise((done) => setTimeout(done, 500));
  let before = await cpuOf(session);
  const nodes = await page.evaluate(() => document.getElementsByTagName('*').length);
  await page.evaluate(async () => {
    (globalThis as unknown as { show: () => void }).show();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  if (frames > 0) {
    await new Promise((done) => setTimeout(done, 500));
    before = await cpuOf(session);
    await page.evaluate(async (count) => {
      const { follow } = globalThis as unknown as { follow: () => void };
      for (let at = 0; at < count; at += 1) {
        document.querySelector('#port')?.scrollBy(0, 40);
        await new Promise(requestAnimationFrame);
        follow();
      }
    }, frames);
  }
  const cpu = (await cpuOf(session)) - before;
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: { task: number; shift: number } }).seen);
  const added = (await page.evaluate(() => document.getElementsByTagName('*').length)) - nodes;
  await page.close();
  return { cpu, ...seen, nodes: added };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

export default defineBench({
  name: 'badges over a table of 1,000 and of 10,000 rows, in Chromium',
  async run({ compare, figure, skip }) {
    const file = browserFile('chromium');
    if (file === null) return skip('no Chromium is installed');
    const code = await bundled(ours);
    const browser = await openChromium(file);
    const cpu = (rows: number, what: string) => async () => (await runOn(browser, rows, what)).cpu;
    await compare('1,000 rows, until the badges in view are there', {
      ours: { ms: cpu(1000, code) },
      others: { 'inline badges': { ms: cpu(1000, inline), goal: { atLeast: 12 } } },
      rounds: 5,
    });
    await compare('10,000 rows, until the badges in view are there', {
      ours: { ms: cpu(10_000, code) },
      others: { 'inline badges': { ms: cpu(10_000, inline) } },
      rounds: 3,
    });
    const once = await runOn(browser, 1000, code);
    figure('longest task', once.task, 'ms', { atMost: 50 });
    figure('layout shift', once.shift, '', { atMost: 0 });
    figure('nodes added to the page', once.nodes, '', { atMost: 1 });

    const frames = 60;
    const added: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const [base, mine, theirs] = [
        await runOn(browser, 10_000, nothing, frames),
        await runOn(browser, 10_000, code, frames),
        await runOn(browser, 10_000, inline, frames),
      ];
      added.push((mine.cpu - base.cpu) / Math.max(theirs.cpu - base.cpu, 0.001));
    }
    figure('10,000 rows scrolled: CPU that ours adds ÷ that inline badges add', median(added), '', { atMost: 0.1 });
    await browser.close();
  },
});
