// The truth beside each page of the gym: what a person sees there. The format of the saved pages, and three things more.
import type { Truth } from '../page-entry';

/** A column as a person would name it, found by what stands in it in record `at`; several fields where either is right. */
export type TruthColumn = {
  /** Null where the page shows no words for it. */
  header: string | null;
  field: string | null | (string | null)[];
  at?: number;
  text?: string;
};

export type GymList = NonNullable<Truth['lists']>[number] & {
  columns: TruthColumn[];
  /** Typed values of some records by field; null = nothing is known there. */
  values: { index: number; values: Record<string, unknown> }[];
};

export type GymTruth = Omit<Truth, 'lists'> & {
  page: string;
  /** The one difficulty of the page. */
  note: string;
  /** The number of all customers that the page announces; null = none, whatever other numbers stand there. */
  totalAnnounced?: number | null;
  /** Does the page show that there is more? */
  more?: boolean;
  /** Why nothing is offered. */
  problem?: string;
  /** Read again and again while `port` (null = the window) is scrolled by `step` pixels: all these texts must turn up. */
  scrolled?: { port: string | null; step: number; records: number; texts: string[] };
  lists?: GymList[];
};
