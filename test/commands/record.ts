// Turns a saved page into the smallest page of nobody's that still is this list, with what is read of it, for a person to review.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import type { look } from '../page-entry';
import { bundleReader, openBrowser, openPage } from '../page-reader';
import type { Recorded } from '../recording/record-page';

const usage = 'record -- SITE NAME SAVED.html [--url URL] [--seed N] [--to FOLDER]';
const adapters = fileURLToPath(new URL('../../core/reading/adapters/', import.meta.url));

export type Fixture = { html: string; expected: Expected; changed: string[] };
type Expected = Pick<NonNullable<ReturnType<typeof look>>, 'rows'> & {
  url: string;
  of: number | null;
  more: boolean;
  sortedBy?: unknown;
  fields: Record<string, string>;
};

export async function main(args: string[]): Promise<number> {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [site, name, file] = args.filter((arg, at) => !arg.startsWith('--') && !args[at - 1]?.startsWith('--'));
  if (!site || !name || !file || !existsSync(file)) {
    console.error(usage);
    return 2;
  }
  const { browser, close } = await openBrowser();
  try {
    const fixture = await recordFixture(browser, site, file, option('--url'), Number(option('--seed') ?? 1));
    if (typeof fixture === 'string') {
      console.error(fixture);
      return 1;
    }
    const folder = resolve(option('--to') ?? adapters + site);
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${name}.html`, fixture.html);
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(fixture.expected, null, 2)}\n`);
    console.log(`${folder}/${name}.html and .json: read both before you commit them.`);
    for (const line of fixture.changed) console.log(`  not as on the saved page: ${line}`);
    return 0;
  } finally {
    await close();
  }
}

/** The fixture; a sentence where the page has no list or a person would be left in it. */
export async function recordFixture(
  browser: Browser,
  site: string,
  file: string,
  from: string | undefined,
  seed: number,
): Promise<Fixture | string> {
  const code = await bundleReader('record-entry');
  const saved = await openPage(browser, pathToFileURL(resolve(file)).href);
  const url = localUrl(
    from ??
      /<!-- saved from url=\(\d+\)(\S+) -->/.exec(readFileSync(file, 'utf8'))?.[1] ??
      `http://localhost/${basename(file)}`,
  );
  await saved.evaluate(`${code}; globalThis.reader = reader`);
  const recorded = (await saved.evaluate(
    `reader.recordPage(${JSON.stringify(url)}, ${JSON.stringify(site)}, ${seed})`,
  )) as Recorded | null;
  const lang = await saved.evaluate(() => document.documentElement.lang);
  await saved.close();
  if (!recorded) return `${file} has no list`;
  const html = `<!doctype html>\n<html lang="${lang || 'en'}">\n<head><meta charset="utf-8"><title>${site}</title></head>\n<body>\n${lineByLine(recorded.html)}\n</body>\n</html>\n`;
  const left = leftIn(html, recorded.personal);
  if (left.length > 0) return `${file}: still in the fixture, which was not written: ${left.join(', ')}`;

  const page = await openPage(browser, 'about:blank');
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
  await page.evaluate(`${code}; globalThis.reader = reader`);
  const seen = (await page.evaluate(`reader.look(${JSON.stringify(url)})`)) as ReturnType<typeof look>;
  await page.close();
  if (!seen) return `${file}: what was kept of it is no list of customers any more`;
  const { rows, fields, coverage } = seen;
  const { of, more, sortedBy } = coverage;
  const known = Object.fromEntries(
    Object.entries(fields).flatMap(([header, field]) => (field ? [[header, field]] : [])),
  );
  const headers = new Set([...Object.keys(fields), ...Object.keys(recorded.fields)]);
  const changed = [...headers].filter((header) => fields[header] !== recorded.fields[header]);
  return {
    html,
    expected: { url, rows, of, more, ...(sortedBy ? { sortedBy } : {}), fields: known },
    changed: changed.map(
      (header) => `${header}: ${recorded.fields[header] ?? 'own column'} → ${fields[header] ?? 'own column'}`,
    ),
  };
}

/** The same way on this machine: the path tells lists apart, the host and long numbers tell whose they are. */
function localUrl(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `http://localhost${`${pathname}${search}${hash}`.replace(/\d{4,}/g, (digits) => '1234567890'.repeat(5).slice(0, digits.length))}`;
}

const lineByLine = (html: string): string => html.replace(/(<\/(?:tr|li|article|thead|section)>)/g, '$1\n');

/** What may not be in a fixture: people of the page, addresses of the world, anything that runs. */
function leftIn(html: string, personal: string[]): string[] {
  const text = html.toLowerCase();
  const mails = (html.match(/[\w.+-]+@[\w.-]+/g) ?? []).filter((mail) => !mail.endsWith('@example.com'));
  const addresses = html.match(/https?:\/\/[^"'\s]*|javascript:|<script/gi) ?? [];
  return [...personal.filter((one) => text.includes(one.toLowerCase())), ...mails, ...addresses];
}
