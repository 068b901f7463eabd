// How well the reader does on the gym (or any folder of pages with truths of its kind): records, columns, values.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type GymLine, judge, type Seen, type Tally } from '../gym/judge';
import { serve } from '../gym/serve';
import type { GymTruth } from '../gym/truth';
import type { Comparison } from '../page-entry';
import { bundleReader, goTo, openBrowser, openPage } from '../page-reader';

/** Pages open at a time, each in a window of its own: only then are all of them drawn. */
const lanes = 2;

export async function scoreGym(folder: string, only?: string): Promise<GymLine[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html') && (!only || name.includes(only)));
  const served = await serve(folder);
  const code = await bundleReader();
  const { browser, close } = await openBrowser();
  const lines = new Map<string, GymLine>();
  const waiting = names.sort();
  const lane = async (): Promise<void> => {
    const page = await openPage(browser, 'about:blank');
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const truth = JSON.parse(readFileSync(resolve(folder, name.replace(/html$/, 'json')), 'utf8')) as GymTruth;
      lines.set(name, await scorePage(page, code, `${served.origin}/${name}`, truth));
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await close();
    served.close();
  }
  return [...lines.values()].sort((a, b) => (a.page < b.page ? -1 : 1));
}

async function scorePage(page: Page, code: string, url: string, truth: GymTruth): Promise<GymLine> {
  await goTo(page, url);
  await page.evaluate(`${code}; globalThis.reader = reader`);
  const asked = JSON.stringify(url);
  const compared = (await page.evaluate(`reader.compare(${JSON.stringify(truth)}, ${asked})`)) as Comparison;
  const seen = (await page.evaluate(`reader.offer(${asked})`)) as Seen;
  const line = judge(truth, compared, seen);
  return truth.scrolled && line.decided ? { ...line, ...(await scroll(page, asked, truth.scrolled, line)) } : line;
}

/** Reads at every stop on the way to the end, and gathers the rows by key as the extension does. */
async function scroll(page: Page, url: string, told: NonNullable<GymTruth['scrolled']>, { faults }: GymLine) {
  const rows = new Map<string, string>();
  for (let stop = 0; stop < 60; stop += 1) {
    const { reading } = (await page.evaluate(`reader.offer(${url})`)) as Seen;
    for (const { key, cells } of reading?.rows ?? []) rows.set(key, cells.join('\n'));
    const moved = (await page.evaluate(`new Promise((done) => {
      const port = ${told.port ? `document.querySelector(${JSON.stringify(told.port)})` : 'document.scrollingElement'};
      const before = port.scrollTop;
      port.scrollBy(0, ${told.step});
      requestAnimationFrame(() => setTimeout(() => done(port.scrollTop !== before), 60));
    })`)) as boolean;
    if (!moved) break;
  }
  const found = told.texts.filter((text) => [...rows.values()].some((row) => row.includes(text))).length;
  if (found < told.records || rows.size !== told.records)
    faults.push(`scrolled: ${rows.size} keys, ${found} of ${told.records} customers`);
  return { precision: found / Math.max(1, rows.size), recall: found / told.records };
}

export type GymFigures = ReturnType<typeof sumGym>;

/** Records: mean over the pages; columns and values: share of all. */
export function sumGym(lines: readonly GymLine[]) {
  const customers = lines.filter((line) => line.customers);
  const records = lines.filter(({ record }) => record);
  const others = lines.filter((line) => !line.customers && !line.record);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const share = (tallies: Tally[]): number =>
    tallies.reduce((sum, { right }) => sum + right, 0) /
    Math.max(
      1,
      tallies.reduce((sum, { of }) => sum + of, 0),
    );
  return {
    pages: lines.length,
    withCustomers: customers.length,
    recordPrecision: mean(customers.map(({ precision }) => precision)),
    recordRecall: mean(customers.map(({ recall }) => recall)),
    columnAccuracy: share(customers.map(({ columns }) => columns)),
    valueAccuracy: share(customers.map(({ values }) => values)),
    recordPages: records.length,
    recordsFound: mean(records.map(({ decided }) => (decided ? 1 : 0))),
    recordValues: share(records.map(({ values }) => values)),
    rightRefusals: others.length === 0 ? 1 : mean(others.map(({ decided }) => (decided ? 1 : 0))),
    pagesWithoutFault: lines.filter(({ faults }) => faults.length === 0).length,
  };
}

export const describeGymLine = ({
  page,
  customers,
  record,
  precision,
  recall,
  columns,
  values,
  faults,
}: GymLine): string => {
  const figures = customers
    ? `precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} columns ${columns.right}/${columns.of} values ${values.right}/${values.of}`
    : record
      ? `one record, values ${values.right}/${values.of}`
      : 'nothing to offer';
  return [
    `${faults.length === 0 ? ' ' : '!'} ${page.padEnd(44)} ${figures}`,
    ...faults.map((fault) => `      ${fault}`),
  ].join('\n');
};

export async function main(args: string[]): Promise<number> {
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const [folder = 'test/gym'] = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--only');
  const lines = await scoreGym(resolve(folder), only);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ...sumGym(lines), lines }, null, 1)}\n`);
  else {
    for (const line of lines) console.log(describeGymLine(line));
    for (const [name, value] of Object.entries(sumGym(lines)))
      console.log(`${name}: ${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}`);
  }
  return 0;
}
