import type { FieldKey } from '../../customer/fields';

/** Where a text is: the first match inside the row, its attribute, or its visible text. */
export type Place = string | { selector: string; attribute: string };

/**
 * What a site does differently from what the generic reader finds by itself. Everything but `detect` is a difference:
 * unset = what the generic reader does. Data first; a function only where a selector can't say it.
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
  /** The CRM's own record id: an attribute of the row, or of `from` inside it, narrowed by the first group of `pattern`. */
  record?: { from?: string; attribute?: string; pattern?: RegExp };
  /** Fields at fixed places in the row, where the page has no columns or says more than it shows. */
  cells?: Partial<Record<FieldKey, Place>>;
  /** Machine names of columns that name a field here. */
  columns?: Record<string, FieldKey>;
  /** Where a cell or its header says the machine name of its column; the first group of `pattern` narrows it. */
  machine?: { attribute: string; pattern?: RegExp };
  /** The rows are people or companies whatever their columns say. */
  customers?: true;
  /** The same row in several containers (pinned columns): every part of a record, found by the record id. */
  parts?: string;
  /** The total, as the page's own text or attribute has it. */
  count?: Place;
  /** Inside the row: where the badge stands. Unset = the cell of the name. */
  badge?: string;
  /** Day (civil date) on which someone last saw it work, and on what. */
  checked: { on: string; with: string };
};

export const defineAdapter = (adapter: Adapter): Adapter => adapter;
