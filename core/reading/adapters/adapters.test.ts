import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleReader, chromium, openBrowser, openPage, showText } from '../../../test/page-reader';
import { adapters } from '.';

/** The laws of adapters. A new folder is tested because it exists. They need a browser: a list is what is laid out. */
type Expected = {
  url: string;
  rows: { key?: string; record: string | null; cells: Record<string, string | null> }[];
  of: number | null;
  more: boolean;
  sortedBy?: { header: string; direction: string };
  /** The name space of the record ids, and what tells the list from others of the site; unset = not looked at. */
  system?: string;
  address?: string;
  fields: Record<string, string>;
};
type Seen = {
  adapter: string;
  address: string;
  system: string;
  rows: { key: string; record: string | null; cells: Record<string, string | null> }[];
  fields: Record<string, string | null>;
  coverage: { of: number | null; more: boolean; sortedBy: unknown };
};

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const fixtures = folders.flatMap((id) =>
  readdirSync(here + id)
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ id, name: `${id}/${name.replace(/\.html$/, '')}` })),
);
const source = (name: string): string => readFileSync(`${here}${name}.html`, 'utf8');
const expectation = (name: string): Expected => JSON.parse(readFileSync(`${here}${name}.json`, 'utf8')) as Expected;

describe('adapters on paper', () => {
  it.each(adapters)('$id is plain data with patterns of one group at most', (adapter) => {
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
    const { pages = [], ...rest } = adapter;
    const patterns = JSON.stringify(rest).match(/(?<="(?:pattern|space|address)":)"(?:[^"\\\\]|\\\\.)*"/g) ?? [];
    for (const pattern of patterns) {
      const groups = new RegExp(`${JSON.parse(pattern) as string}|`).exec('')?.length;
      expect(groups, pattern).toBeLessThanOrEqual(2);
    }
    // The address of a record names its id, and whatever else of it the address of its list is made of.
    for (const { address } of pages) expect(new RegExp(`${address}|`).exec('')?.groups, address).toHaveProperty('id');
  });
  it.each(folders)('%s is the id of its adapter and has a fixture', (id) => {
    expect(adapters.map((adapter) => adapter.id)).toContain(id);
    expect(fixtures.some((fixture) => fixture.id === id)).toBe(true);
  });
  it.each(fixtures)('$name holds no script, no address of the world, no foreign e-mail', ({ name }) => {
    const html = source(name);
    expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(html.match(/https?:\/\/(?!localhost)[^"'\s]*/g)).toBeNull();
    for (const mail of html.match(/[\w.+-]+@[\w.-]+/g) ?? []) expect(mail).toMatch(/@example\.com$/);
  });
});

describe.skipIf(chromium() === null)('adapters in Chromium', () => {
  let page: Page;
  let close: () => Promise<void>;
  let code: string;
  beforeAll(async () => {
    code = await bundleReader();
    const opened = await openBrowser();
    close = opened.close;
    page = await openPage(opened.browser, 'about:blank');
  }, 60_000);
  afterAll(() => close?.());

  const show = async (html: string): Promise<void> => {
    await showText(page, html);
    await page.evaluate(`${code}; globalThis.reader = reader`);
  };
  const look = (url: string): Promise<Seen | null> =>
    page.evaluate(`reader.look(${JSON.stringify(url)})`) as Promise<Seen | null>;
  const detecting = (): Promise<string[]> => page.evaluate('reader.detecting()') as Promise<string[]>;
  const dom = (): Promise<string> =>
    page.evaluate('document.documentElement.getHTML({ serializableShadowRoots: true })') as Promise<string>;

  describe.each(fixtures)('$name', ({ id, name }) => {
    const expected = expectation(name);
    it('is read as expected by its adapter alone, twice the same, without a change to the page', async () => {
      await show(source(name));
      expect(await detecting()).toEqual([id]);
      const before = await dom();
      const seen = await look(expected.url);
      expect(seen?.adapter).toBe(id);
      expect(await look(expected.url)).toEqual(seen);
      expect(await dom()).toBe(before);
      expect(
        seen?.rows.map(
          ({ key, record, cells }, at) =>
            expected.rows[at] && {
              ...(expected.rows[at].key && { key }),
              record,
              cells: pick(cells, expected.rows[at].cells),
            },
        ),
      ).toEqual(expected.rows);
      expect(new Set(seen?.rows.map(({ key }) => key)).size).toBe(expected.rows.length);
      expect(pick(seen?.fields ?? {}, expected.fields)).toEqual(expected.fields);
      expect(seen?.coverage).toMatchObject({
        of: expected.of,
        more: expected.more,
        ...(expected.sortedBy && { sortedBy: expected.sortedBy }),
      });
      expect(seen).toMatchObject(
        pick(expected, { ...(expected.system && { system: 1 }), ...(expected.address && { address: 1 }) }),
      );
    });
    it('hands on a poisoned cell as text', async () => {
      const text = Object.values(expected.rows[0]?.cells ?? {}).find((cell) => cell && /^[\p{L} ]+$/u.test(cell)) ?? '';
      const poison = '<img src=x onerror="globalThis.poisoned=1">';
      expect(source(name)).toContain(text);
      await show(source(name).replaceAll(`>${text}<`, `>${poison.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<`));
      const seen = await look(expected.url);
      expect(Object.values(seen?.rows[0]?.cells ?? {})).toContain(poison);
      expect(await page.evaluate('globalThis.poisoned')).toBeUndefined();
    });
  });

  it.each(adapters)('$id gives way to the generic reader where it matches and reads nothing', async ({ id, name }) => {
    const table = `<table><tr><th>Name</th><th>Email</th></tr>${['Ada', 'Bo', 'Cy'].map((name) => `<tr><td>${name} Berg</td><td>${name}@example.com</td></tr>`).join('')}</table>`;
    await show(`<!doctype html><body>${table}`);
    const result = (await page.evaluate(`reader.giveWay(${JSON.stringify(id)})`)) as {
      adapter: string;
      rows: number;
      problem: unknown;
    };
    expect(result).toEqual({ adapter: 'generic', rows: 3, problem: { code: 'adapter-failed', adapter: name } });
  });
});

function pick<T>(from: Record<string, T>, names: Record<string, unknown>): Record<string, T | undefined> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));
}
