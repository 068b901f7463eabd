import type { Page } from 'puppeteer-core';

/** In CSS pixels of the window. */
export type Rect = { x: number; y: number; width: number; height: number };

/** A record whose row can be seen. Told by the page itself, without any of the extension's own reading. */
export type Row = {
  record: string;
  name: string;
  rect: Rect;
  /** False where a header, a bar or the edge of the window hides part of it. */
  whole: boolean;
};

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
  /** Where the page of a record says who it is: the badge belongs beside it. Null where a record opens over the list. */
  recordTitle: string | null;
  /** True while a record stands in place of the list. */
  onRecord: (page: Page) => Promise<boolean>;
};
