import type { Page } from 'puppeteer-core';

export type Rect = { x: number; y: number; width: number; height: number };

/** A record whose row can be seen. Told by the page itself, without any of the extension's own reading. */
export type Row = { record: string; name: string; rect: Rect };

/** A real system with a customer list, and how a user moves in it. Each act ends when the page has done it. */
export type System = {
  name: string;
  origin: string;
  list: string;
  stop: () => Promise<void>;
  /** Opens the list, logging in where it asks for that. */
  open: (page: Page) => Promise<void>;
  rows: (page: Page) => Promise<Row[]>;
  sort: (page: Page) => Promise<void>;
  /** Null where the list has no pages. */
  nextPage: ((page: Page) => Promise<void>) | null;
  search: (page: Page, text: string) => Promise<void>;
  scrollToEnd: (page: Page) => Promise<void>;
  scrollToStart: (page: Page) => Promise<void>;
  openRecord: (page: Page) => Promise<void>;
  /** True while a record stands in place of the list. */
  onRecord: (page: Page) => Promise<boolean>;
};

export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Asks until the answer is no longer null or false; after `patience` milliseconds throws `what`. */
export const until = async <T>(what: string, ask: () => Promise<T | null | false>, patience = 15_000): Promise<T> => {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask().catch((error: unknown) => {
      if (performance.now() > end) throw error;
      return null;
    });
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`waited ${patience} ms in vain: ${what}`);
    await sleep(100);
  }
};

/** Waits until the rows on the screen are other ones than before, and no longer move. */
export const rowsChanged = async (system: Pick<System, 'rows'>, page: Page, act: () => Promise<unknown>) => {
  const print = async () => JSON.stringify(await system.rows(page));
  const before = await print();
  await act();
  let last = before;
  await until('other rows', async () => {
    const now = await print();
    const still = now === last && now !== before && now !== '[]';
    last = now;
    return still;
  });
};

/** Goes back by the browser's own history, the way both drivers know. */
export const goBack = async (page: Page) => {
  await page.evaluate(() => history.back());
};

/** Types over what the field holds. */
export const retype = async (page: Page, field: string, text: string) => {
  await page.click(field, { count: 3 });
  await page.keyboard.press('Backspace');
  if (text !== '') await page.keyboard.type(text);
};
