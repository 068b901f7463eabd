import type { Page } from 'puppeteer-core';

/**
 * What is in the database: nothing, the shop of data-generator-retail, 10,000 people, a file of the real data beside the checkout
 * (left out where that is not given), or a database that fails or never answers.
 */
export type Data = 'empty' | 'shop' | 'many' | `file:${string}` | 'broken' | 'slow';

/** One screen in one state. Pictures are taken of it in every look. */
export type Scene = {
  /** Names the file. */
  name: string;
  data: Data;
  /** A page of the extension; `{list}` stands for the id of the list. */
  path: string;
  /** So many days after the list was read: who moves by time alone has moved. */
  later?: number;
  /** What to wait for. */
  ready?: string;
  /** What a user does before the picture is taken. */
  act?: (page: Page) => Promise<void>;
  /** Takes back what would show in the pictures that follow. */
  after?: (page: Page) => Promise<void>;
};

export const defineScenes = (scenes: readonly Scene[]): readonly Scene[] => scenes;

/** A panel beside the page and a tab, in both colour schemes and two languages. */
export type Look = { name: string; width: number; height: number; dark: boolean; language: string };
export const looks: readonly Look[] = [
  { name: 'wide', width: 1180, height: 860, dark: false, language: 'en' },
  { name: 'panel', width: 360, height: 860, dark: false, language: 'en' },
  { name: 'wide-dark', width: 1180, height: 860, dark: true, language: 'sv' },
  { name: 'panel-dark', width: 360, height: 860, dark: true, language: 'sv' },
];
