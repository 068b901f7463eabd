import type { Page } from 'puppeteer-core';
import type { Rect, Row } from './system';

/** How a system tells its rows. Both functions run in the page and are sent there as text, so each stands alone. */
export type RowTeller = {
  /** The rows of the list that are in the page, each with the record it shows. */
  tell: () => { record: string; element: Element }[];
  /** The element that holds the rows, to know what covers them. */
  body: () => Element | null;
  /** A header inside that element, where the page can't tell it from the rows by itself. */
  head?: () => Element | null;
};

type Told = { record: string; rect: Rect; whole: boolean };

const visibleRows = (tell: RowTeller['tell'], body: RowTeller['body'], head: () => Element | null): Told[] => {
  const holder = body();
  const under = head()?.getBoundingClientRect().bottom ?? 0;
  const open = (x: number, y: number) => {
    if (y < under) return false;
    const top = document.elementFromPoint(x, y);
    return top !== null && (holder?.contains(top) === true || top.hasAttribute('data-segment-lens'));
  };
  return tell()
    .map(({ record, element }) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const left = Math.max(x, 0) + 4;
      const [top, middle, bottom] = [y + 3, y + height / 2, y + height - 3].map((at) => open(left, at));
      return { record, rect: { x, y, width, height }, whole: top && bottom, seen: top || middle || bottom };
    })
    .filter(({ seen }) => seen)
    .map(({ record, rect, whole }) => ({ record, rect, whole: whole === true }))
    .sort((a, b) => a.rect.y - b.rect.y);
};

/** The rows that can be seen at this moment, from the top; read in one go, so that nothing moves in between. */
export const rowsOf = async (page: Page, teller: RowTeller, names: ReadonlyMap<string, string>): Promise<Row[]> => {
  const told = (await page.evaluate(
    `(${visibleRows})(${teller.tell}, ${teller.body}, ${teller.head ?? (() => null)})`,
  )) as Told[];
  return told.map((row) => ({ ...row, name: names.get(row.record) ?? `nobody with the id ${row.record}` }));
};

/** The records of all rows that are in the page, seen or not. */
export const recordsIn = async (page: Page, { tell }: RowTeller): Promise<string[]> =>
  (await page.evaluate(`(${tell})().map(({ record }) => record)`)) as string[];
