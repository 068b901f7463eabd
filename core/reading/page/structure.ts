import type { Adapter } from '../adapters/adapter';

/** A record as it stands in the page. Several parts where columns are pinned, rows come in pairs or panes are split. */
export type PageRecord = {
  parts: Element[];
  /** Elements by column. A repeated structure without cells has one column, which holds all parts. */
  cells: Element[][];
};

export type Head = { header: string; machine: string | null; sorted: 'ascending' | 'descending' | null };

/** A list as the page builds it: what was found, before anything is said about its meaning. */
export type Structure = {
  kind: 'table' | 'repeat';
  /** What is known of this site beyond what can be seen; null where nobody wrote it down. */
  adapter: Adapter | null;
  /** Smallest element that holds every record. */
  root: Element;
  records: PageRecord[];
  /** By column; empty where the page has no header. */
  heads: Head[];
  /** Looks again, in the same root. */
  again: () => Structure | null;
};
