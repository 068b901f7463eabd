import type { FieldKey } from '../../customer/fields';

/** Where a text is: the first match inside the row, its attribute, or its visible text. */
export type Place = string | { selector: string; attribute: string };

/**
 * What a site does differently from what the generic reader finds by itself. Everything but `detect` is a difference:
 * unset = what the generic reader does. Plain data that survives JSON: patterns are sources of regular expressions.
 */
export type Adapter = {
  /** = the name of its folder. */
  id: string;
  name: string;
  /** Host names or suffixes (`.lightning.force.com`); empty for self-hosted systems, which live anywhere. */
  hosts: string[];
  /** Selector that is there on a list page of this system and on no other page. */
  detect: string;
  /** The element that holds the list, where `row` alone does not say which. */
  list?: string;
  row?: string;
  /** Where rows are plain elements: the cells in a row. Rows with the same record id are parts of one record. */
  cell?: string;
  /** With `cell`: what names the columns, joined to the cells by machine name, else by order where their numbers agree. */
  head?: string;
  /** Where a record's own id is; 'contents' = nowhere: what looks like an id in this system is none. */
  record?: RecordPlace | 'contents';
  /** What of the page's address, beside its origin and path, tells its lists apart. */
  address?: string;
  /** Fields at fixed places in the row, where the page has no columns or says more than it shows. */
  cells?: Partial<Record<FieldKey, Place>>;
  /** Machine names of columns that name a field here. */
  columns?: Record<string, FieldKey>;
  /** Where a cell (and with `head` its header), or what stands in it, says the machine name of its column. */
  machine?: { attribute: string; pattern?: string };
  /** An empty cell is one that is not loaded yet; what has no value shows a sign for it. */
  blank?: 'not loaded';
  /** The rows are people or companies whatever their columns say. */
  customers?: true;
  /** The total anywhere on the page, as its own text or attribute has it ("1 - 50 of 103", "57", "50+"). */
  count?: Place;
  /** Inside the row: where the badge stands. Unset = the cell of the name. */
  badge?: string;
  /** The pages of single records, by their addresses. */
  pages?: RecordPage[];
  /** Day (civil date) on which someone last saw it work, and on what. */
  checked: { on: string; with: string };
};

/**
 * The CRM's own record id: an attribute (unset = the text) of the row, or of `from` inside it, narrowed by the first group
 * of `pattern`.
 */
export type RecordPlace = {
  from?: string;
  attribute?: string;
  pattern?: string;
  /** What of the page's address, beside its origin, bounds the ids ('' = they are unique in the system); unset = all of it. */
  space?: string;
  /** A component writes the row's number here where its system gave it no id: mere counts are none. */
  mayCount?: true;
  /** Where there is none. Unset = where the generic reader looks. */
  otherwise?: RecordPlace | 'contents';
};

/** How the page of one record differs from what is found without an adapter. What it has is a customer's. */
export type RecordPage = {
  /** Its address, from the path on: a pattern whose group `id` is the record's id. */
  address: string;
  /**
   * What follows the origin in the system of its lists (`record.space`, else their address), made of the groups of `address`.
   * Unset = the list's address stands before the id.
   */
  space?: string;
  /** Fields at fixed places in the page, where no words name them. */
  cells?: Partial<Record<FieldKey, Place>>;
};

export const defineAdapter = (adapter: Adapter): Adapter => adapter;
