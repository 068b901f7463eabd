// What the reader finds on a saved page, in the real browser; or, for a folder, how well it does against the truth.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { Comparison, Truth } from '../page-entry';
import { bundleReader, openBrowser, openPage } from '../page-reader';

const usage = 'read -- PAGE.html [--url URL] [--json]   or   read -- FOLDER [--json] [--only WORD]';

export async function main(args: string[]): Promise<number> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [path] = args.filter((arg, at) => !arg.startsWith('--') && !/^--(url|only)$/.test(args[at - 1] ?? ''));
  if (!path) {
    console.error(usage);
    return 2;
  }
  const code = await bundleReader();
  const { browser, close } = await openBrowser();
  try {
    if (statSync(path).isDirectory())
      return await compareFolder(browser, code, path, args.includes('--json'), option('--only'));
    return await inspectPage(browser, code, path, option('--url'), args.includes('--json'));
  } finally {
    await close();
  }
}

async function inspectPage(
  browser: Browser,
  code: string,
  path: string,
  url: string | undefined,
  json: boolean,
): Promise<number> {
  const file = pathToFileURL(resolve(path)).href;
  const page = await openPage(browser, file);
  await page.evaluate(`${code}; globalThis.reader = reader`);
  const result = await page.evaluate(`reader.inspect(${JSON.stringify(url ?? file)})`);
  if (json) process.stdout.write(`${JSON.stringify(result, null, 1)}\n`);
  else printInspection(result as Inspection);
  return 0;
}

type Inspection = ReturnType<typeof import('../page-entry').inspect>;

function printInspection({ lists, chosen, problems }: Inspection): void {
  lists.forEach((list, at) => {
    console.log(
      `${at === chosen ? '*' : ' '} ${list.adapter}: "${list.title}", read ${list.read} of ${list.of ?? 'unknown'}, customers ${list.customers.toFixed(2)}`,
    );
    for (const { header, field, certainty } of list.columns)
      console.log(`      ${header} → ${field ?? 'own column'} (${certainty.toFixed(2)})`);
    for (const { key, values, own } of list.rows.slice(0, 3))
      console.log(`      ${key} ${JSON.stringify({ ...values, ...own })}`);
  });
  for (const problem of problems) console.log(`problem: ${JSON.stringify(problem)}`);
}

type Line = Comparison & { page: string; truth: Truth };

async function compareFolder(
  browser: Browser,
  code: string,
  folder: string,
  json: boolean,
  only: string | undefined,
): Promise<number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html') && (!only || name.includes(only)));
  const lines: Line[] = [];
  for (const name of names.sort()) {
    const truth = JSON.parse(readFileSync(resolve(folder, name.replace(/html$/, 'json')), 'utf8')) as Truth;
    const url = pathToFileURL(resolve(folder, name)).href;
    const page = await openPage(browser, url);
    await page.evaluate(`${code}; globalThis.reader = reader`);
    const result = (await page.evaluate(
      `reader.compare(${JSON.stringify(truth)}, ${JSON.stringify(url)})`,
    )) as Comparison;
    lines.push({ ...result, page: name, truth });
    if (!json) console.log(describeLine(lines.at(-1)!));
    await page.close();
  }
  const figures = sum(lines);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ ...figures, lines: lines.map(({ truth: _, ...line }) => line) }, null, 1)}\n`,
    );
  else
    for (const [name, value] of Object.entries(figures))
      console.log(`${name}: ${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}`);
  return 0;
}

const isCustomers = ({ truth }: Line): boolean => truth.expect === 'records' && truth.customerLike === true;
const mean = (values: number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

function describeLine(line: Line): string {
  const right = isCustomers(line) ? line.offered : !line.offered;
  const f1 = line.f1 === null ? '     ' : line.f1.toFixed(3);
  const samples = line.samples.of > 0 ? `${line.samples.right}/${line.samples.of}` : '   ';
  const kind = isCustomers(line) ? 'customers' : line.truth.expect === 'none' ? 'no list  ' : 'other list';
  return `${right && (line.f1 ?? 1) > 0.999 && line.samples.right === line.samples.of ? ' ' : '!'} ${line.page.padEnd(44)} ${kind.padEnd(10)} F1 ${f1} samples ${samples} ${line.offered ? 'offered' : '       '} rows ${String(line.rows).padStart(4)} ${line.ms.toFixed(0).padStart(5)} ms ${line.wrong[0]?.slice(0, 90) ?? ''}`;
}

/** Macro averages: every page with records counts alike, whatever its number of records. */
function sum(lines: Line[]) {
  const records = lines.filter(({ truth }) => truth.expect === 'records');
  const customers = records.filter(isCustomers);
  const others = lines.filter((line) => !isCustomers(line));
  const times = lines.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    pages: lines.length,
    pagesWithRecords: records.length,
    recordPrecision: mean(records.map(({ precision }) => precision ?? 0)),
    recordRecall: mean(records.map(({ recall }) => recall ?? 0)),
    recordF1: mean(records.map(({ f1 }) => f1 ?? 0)),
    // Harder than the format asks: a customer list that is found and not offered counts nothing.
    recordF1Offered: mean(customers.map(({ f1, offered }) => (offered ? (f1 ?? 0) : 0))),
    offeredCustomers: mean(customers.map(({ offered }) => (offered ? 1 : 0))),
    sampleAccuracy:
      records.reduce((right, { samples }) => right + samples.right, 0) /
      Math.max(
        1,
        records.reduce((of, { samples }) => of + samples.of, 0),
      ),
    rightRefusals: mean(others.map(({ offered }) => (offered ? 0 : 1))),
    msMedian: times[Math.floor(times.length / 2)] ?? 0,
    msP90: times[Math.floor(times.length * 0.9)] ?? 0,
  };
}
