import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../browsers/browser';

/**
 * What is in the database: nothing, the shop of data-generator-retail, the same read again after its customers have changed
 * (`drifted`), 10,000 people, the answers to a survey, a file of the real data beside the checkout
 * (left out where that is not given), a database that fails or never answers, or what react-admin shows on its page of customers, with
 * the site switched on.
 */
export type Data = 'empty' | 'shop' | 'drifted' | 'many' | 'answers' | `file:${string}` | 'broken' | 'slow' | 'site';

/** One screen in one state. Pictures are taken of it in every look. */
export type Scene = {
  /** Names the file. */
  name: string;
  data: Data;
  /** A page of the extension, `{list}` standing for the id of the list; or, with `{site}`, the page of customers itself. */
  path: string;
  /** Its own width in CSS pixels, whatever the look. */
  width?: number;
  /** So many days after the list was read: who moves by time alone has moved. */
  later?: number;
  /** What to wait for. */
  ready?: string;
  /** What a user does before the picture is taken. */
  act?: (page: Page, extension: ExtensionBrowser) => Promise<void>;
  /** Opens something over the page, and the picture is of that. */
  opens?: (page: Page, extension: ExtensionBrowser) => Promise<Page | undefined>;
  /** README shows it by this name, down to the end of the first of these elements, or as much as a window holds. */
  readme?: { name: string; until?: string };
  /** Takes back what would show in the pictures that follow. */
  after?: (page: Page) => Promise<void>;
};

export const defineScenes = (scenes: readonly Scene[]): readonly Scene[] => scenes;

/**
 * A panel beside the page and a tab: in both colour schemes, in each language, zoomed to 200 per cent (half the pixels, each twice as
 * large), and with the colours that a system forces on pages while nothing moves.
 */
export type Look = {
  name: string;
  width: number;
  height: number;
  dark: boolean;
  language: string;
  zoom?: number;
  forced?: boolean;
};
export const looks: readonly Look[] = [
  { name: 'wide', width: 1180, height: 860, dark: false, language: 'en' },
  { name: 'panel', width: 360, height: 860, dark: false, language: 'en' },
  { name: 'wide-dark', width: 1180, height: 860, dark: true, language: 'sv' },
  { name: 'panel-dark', width: 360, height: 860, dark: true, language: 'sv' },
  { name: 'wide-dutch', width: 1180, height: 860, dark: false, language: 'nl' },
  { name: 'panel-dutch', width: 360, height: 860, dark: false, language: 'nl' },
  { name: 'zoomed', width: 640, height: 430, dark: false, language: 'de', zoom: 2 },
  { name: 'forced', width: 1180, height: 860, dark: true, language: 'fr', forced: true },
];
/** As README shows the best of them. */
export const readmeLook: Look = { name: 'readme', width: 960, height: 700, dark: false, language: 'en' };
