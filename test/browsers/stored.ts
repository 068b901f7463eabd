import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser';

/** What lies in the extension's database, by table; empty before anything was read. */
export type Stored = Record<string, Record<string, unknown>[]>;

/** As JSON: node by node the drivers take seconds for a thousand customers. */
const readDatabase = (only: string[] | null) =>
  new Promise<string>((answer, fail) => {
    const opening = indexedDB.open('segment-lens');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames].filter((name) => only?.includes(name) ?? true);
      const tables: Stored = {};
      const end = () => {
        database.close();
        answer(JSON.stringify(tables));
      };
      if (names.length === 0) return end();
      const transaction = database.transaction(names);
      for (const name of names) {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => {
          tables[name] = all.result;
        };
      }
      transaction.oncomplete = end;
    };
  });

/** Reads the database, or only some tables of it, through a page of the extension that is open already. */
export const storedIn = async (page: Page, ...tables: string[]): Promise<Stored> =>
  JSON.parse(await page.evaluate(readDatabase, tables.length > 0 ? tables : null)) as Stored;

/** Reads the database, or only some tables of it, through a tab of its own. */
export const stored = async (extension: ExtensionBrowser, ...tables: string[]): Promise<Stored> => {
  const page = await extension.openPage('/sidepanel.html');
  const found = await storedIn(page, ...tables);
  await page.close();
  return found;
};
