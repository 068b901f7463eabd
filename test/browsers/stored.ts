import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './browser';

/** What lies in the extension's database, by table; empty before anything was read. */
export type Stored = Record<string, Record<string, unknown>[]>;

const readDatabase = (only: string[] | null) =>
  new Promise<Stored>((answer, fail) => {
    const opening = indexedDB.open('segment-lens');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const names = [...database.objectStoreNames].filter((name) => only?.includes(name) ?? true);
      const tables: Stored = {};
      if (names.length === 0) return answer(tables);
      const transaction = database.transaction(names);
      for (const name of names) {
        const all = transaction.objectStore(name).getAll();
        all.onsuccess = () => {
          tables[name] = all.result;
        };
      }
      transaction.oncomplete = () => {
        database.close();
        // Through JSON: of what a driver carries over, both know this in full.
        answer(JSON.parse(JSON.stringify(tables)) as Stored);
      };
    };
  });

/** Reads the database, or only some tables of it, through a page of the extension that is open already. */
export const storedIn = (page: Page, ...tables: string[]): Promise<Stored> =>
  page.evaluate(readDatabase, tables.length > 0 ? tables : null);

/** Reads the database through a tab of its own. */
export const stored = async (extension: ExtensionBrowser): Promise<Stored> => {
  const page = await extension.openPage('/sidepanel.html');
  const tables = await storedIn(page);
  await page.close();
  return tables;
};
