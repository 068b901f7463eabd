// How well the reader does on the gym (or any folder of pages with truths of its kind): records, columns, values.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { languageOf } from '../../core/languages/index';
import { interpret } from '../../core/reading/interpret';
import type { Reading } from '../../core/reading/reading';
import type { GymList, GymTruth, TruthColumn } from '../gym/truth';
import type { Comparison } from '../page-entry';
import { bundleReader, openBrowser, openPage } from '../page-reader';

/** The day on which the pages are read: "3 days ago" is counted from here. */
const today = '2026-11-22';

/** Pages open at a time: most of a page's time is waiting for the browser. */
const lanes = 4;

export type Tally = { right: number; of: number };
export type GymLine = {
  page: string;
  customers: boolean;
  /** Offered where it should be, and only there. */
  decided: boolean;
  precision: number;
  recall: number;
  columns: Tally;
  values: Tally;
  /** Everything that is not as the truth says, in words. */
  faults: string[];
};

type Seen = { reading: Reading | null; problem: string | null };

export async function scoreGym(folder: string, only?: string): Promise<GymLine[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html') && (!only || name.includes(only)));
  const served = await serve(folder);
  const code = await bundleReader();
  const { browser, close } = await openBrowser();
  const lines = new Map<string, GymLine>();
  const waiting = names.sort();
  const lane = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const truth = JSON.parse(readFileSync(resolve(folder, name.replace(/html$/, 'json')), 'utf8')) as GymTruth;
      lines.set(name, await scorePage(browser, code, `${served.origin}/${name}`, truth));
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

async function scorePage(browser: Browser, code: string, url: string, truth: GymTruth): Promise<GymLine> {
  const page = await openPage(browser, url);
  try {
    await page.evaluate(`${code}; globalThis.reader = reader`);
    const asked = JSON.stringify(url);
    const compared = (await page.evaluate(`reader.compare(${JSON.stringify(truth)}, ${asked})`)) as Comparison;
    const seen = (await page.evaluate(`reader.offer(${asked})`)) as Seen;
    const line = judge(truth, compared, seen);
    return truth.scrolled && line.decided ? { ...line, ...(await scroll(page, asked, truth.scrolled, line)) } : line;
  } finally {
    await page.close();
  }
}

function judge(truth: GymTruth, compared: Comparison, { reading, problem }: Seen): GymLine {
  const customers = truth.expect === 'records' && truth.customerLike === true;
  const { offered, precision, recall, matched } = compared;
  const faults: string[] = [];
  if (customers && !offered) faults.push(`not offered (${problem ?? 'no problem told'})`);
  if (!customers && offered) faults.push(`offered: ${reading?.rows[0]?.cells.join(' | ').slice(0, 90)}`);
  if (truth.problem && problem !== truth.problem) faults.push(`problem ${problem}, not ${truth.problem}`);
  const none = { precision: 1, recall: 1, columns: { right: 0, of: 0 }, values: { right: 0, of: 0 } };
  const line = { page: truth.page, customers, decided: offered === customers, faults };
  if (!customers) return { ...line, ...none };
  const list = truth.lists?.[matched?.list ?? 0];
  if (!list) throw new Error(`${truth.page}: customers without a list in the truth`);
  const keys = matched?.keys ?? {};
  const records = { precision: precision ?? 0, recall: recall ?? 0 };
  if (offered && (records.precision < 1 || records.recall < 1))
    faults.push(`${reading?.rows.length} rows read of ${list.records}, ${Object.keys(keys).length} right`);
  const columns = scoreColumns(list, reading, keys, faults);
  const values = scoreValues(list, reading, keys, faults);
  if (reading) checkCoverage(truth, reading, faults);
  return { ...line, ...records, columns, values };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A truth column is right when what stands in it was read under its field and its words; a field that is not there is wrong. */
function scoreColumns(
  { columns: truths }: GymList,
  reading: Reading | null,
  keys: Record<number, string>,
  faults: string[],
): Tally {
  const columns = reading?.columns ?? [];
  const taken = new Set<number>();
  const pairs = truths.map((truth) => {
    const at = findColumn(truth, reading, keys, taken);
    if (at !== -1) taken.add(at);
    return { truth, column: columns[at] };
  });
  let right = 0;
  for (const { truth, column } of pairs) {
    const allowed = [truth.field].flat();
    const named = truth.header === null || (column?.header ?? '').toLowerCase().includes(truth.header.toLowerCase());
    if (column && named && allowed.includes(column.field)) right += 1;
    else
      faults.push(
        `column ${truth.header ?? truth.text}: ${column ? `"${column.header}" → ${column.field}` : 'not found'}, not ${allowed.join(' or ')}`,
      );
  }
  const extra = columns.filter((column, at) => column.field !== null && !taken.has(at));
  for (const { header, field } of extra) faults.push(`column "${header}" → ${field} is not there`);
  return { right, of: truths.length + extra.length };
}

function findColumn(
  { header, field, at, text }: TruthColumn,
  reading: Reading | null,
  keys: Record<number, string>,
  taken: Set<number>,
): number {
  const row = at === undefined ? undefined : reading?.rows.find(({ key }) => key === keys[at]);
  const scores = (reading?.columns ?? []).map((column, place) => {
    if (taken.has(place)) return 0;
    const cell = tidy(row?.cells[place] ?? '');
    const holds = text === undefined ? 0 : cell === tidy(text) ? 4 : cell.includes(tidy(text)) ? 2 : 0;
    const named = header !== null && column.header.toLowerCase().includes(header.toLowerCase());
    // Empty everywhere, or the row was missed: then only the words can tell.
    if (holds === 0 && (row !== undefined || !named)) return 0;
    return holds + (named ? 3 : 0) + ([field].flat().includes(column.field) ? 1 : 0);
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function scoreValues(
  { values: truths }: GymList,
  reading: Reading | null,
  keys: Record<number, string>,
  faults: string[],
): Tally {
  const { habits } = languageOf(reading?.language ?? 'en');
  const people = reading ? interpret({ ...reading, habits, today, known: {} }).people : [];
  const tally = { right: 0, of: 0 };
  for (const { index, values } of truths) {
    const person = people.find(({ row }) => row === keys[index]);
    for (const [field, truth] of Object.entries(values)) {
      const read = person?.values[field as keyof typeof person.values] ?? null;
      tally.of += 1;
      if (person && isDeepStrictEqual(read, truth)) tally.right += 1;
      else faults.push(`record ${index}, ${field}: ${JSON.stringify(read)}, not ${JSON.stringify(truth)}`);
    }
  }
  return tally;
}

function checkCoverage({ totalAnnounced, more }: GymTruth, { coverage }: Reading, faults: string[]): void {
  if (totalAnnounced !== undefined && coverage.of !== totalAnnounced)
    faults.push(`read "${coverage.read} of ${coverage.of}", not of ${totalAnnounced}`);
  if (more !== undefined && coverage.more !== more) faults.push(`more: ${coverage.more}, not ${more}`);
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

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.json': 'application/json' };

async function serve(folder: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    try {
      const path = resolve(folder, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)}`);
      const body = readFileSync(path);
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

export type GymFigures = ReturnType<typeof sumGym>;

/** Records: mean over the pages; columns and values: share of all. */
export function sumGym(lines: readonly GymLine[]) {
  const customers = lines.filter((line) => line.customers);
  const others = lines.filter((line) => !line.customers);
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
    rightRefusals: others.length === 0 ? 1 : mean(others.map(({ decided }) => (decided ? 1 : 0))),
    pagesWithoutFault: lines.filter(({ faults }) => faults.length === 0).length,
  };
}

export const describeGymLine = ({ page, customers, precision, recall, columns, values, faults }: GymLine): string => {
  const figures = customers
    ? `precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} columns ${columns.right}/${columns.of} values ${values.right}/${values.of}`
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
