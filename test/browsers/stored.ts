import type { Page } from 'puppeteer-core';
import { type CustomerPack, unpacked } from '@/core/store/customers/customer-pack';
import type { PlacePack } from '@/core/store/db';
import type { ExtensionBrowser } from './browser';

/** What lies in the extension's database, by table, with nobody in a pack; empty before anything was read. */
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

/** All of the database as it is, as text. */
export const textStoredIn = (page: Page): Promise<string> => page.evaluate(readDatabase, null);

const packsOf: Record<string, string> = { customers: 'customerPacks', assignments: 'placePacks' };
const sorted = <Row>(rows: Row[], idOf: (row: Row) => unknown) =>
  rows.toSorted((a, b) => (String(idOf(a)) < String(idOf(b)) ? -1 : 1));

/** Reads the database, or only some tables of it, through a page of the extension that is open already. */
export const storedIn = async (page: Page, ...names: string[]): Promise<Stored> => {
  const wanted = names.flatMap((name) => [name, packsOf[name] ?? name]);
  const text = await page.evaluate(readDatabase, wanted.length > 0 ? wanted : null);
  const { customerPacks = [], placePacks = [], ...tables } = JSON.parse(text) as Stored;
  const { customers, assignments } = tables;
  const unpackedPlaces = (placePacks as PlacePack[]).flatMap(({ model, places }) =>
    places.map((place) => ({ model, ...place })),
  );
  return {
    ...tables,
    ...(customers && {
      customers: sorted(
        [...customers, ...(customerPacks as CustomerPack[]).flatMap((pack) => unpacked(pack))],
        ({ id }) => id,
      ),
    }),
    ...(assignments && {
      assignments: sorted([...assignments, ...unpackedPlaces], ({ model, customer }) => [model, customer]),
    }),
  };
};

/** Reads the database, or only some tables of it, through a tab of its own. */
export const stored = async (extension: ExtensionBrowser, ...tables: string[]): Promise<Stored> => {
  const page = await extension.openPage('/sidepanel.html');
  const found = await storedIn(page, ...tables);
  await page.close();
  return found;
};
