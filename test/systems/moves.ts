import type { Page } from 'puppeteer-core';
import { type RowTeller, recordsIn } from './rows';

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

/** Waits until other rows are in the page than before the act, or the same in another order, and no longer change. */
export const rowsChange = async (teller: RowTeller, page: Page, act: () => Promise<unknown>): Promise<void> => {
  const before = (await recordsIn(page, teller)).join();
  await act();
  let last = before;
  await until('other rows', async () => {
    const now = (await recordsIn(page, teller)).join();
    const still = now === last && now !== before && now !== '';
    last = now;
    return still;
  });
};

/** Back by the page's own history: the one way that both drivers know. */
export const goBack = async (page: Page): Promise<void> => {
  await page.evaluate(() => history.back());
};

/** Types over what the field holds. */
export const retype = async (page: Page, field: string, text: string): Promise<void> => {
  await page.click(field, { count: 3 });
  await page.keyboard.press('Backspace');
  if (text !== '') await page.keyboard.type(text);
};

export const scrollWindow = async (page: Page, to: 'start' | 'end'): Promise<void> => {
  await page.evaluate((end) => window.scrollTo(0, end ? document.documentElement.scrollHeight : 0), to === 'end');
};
