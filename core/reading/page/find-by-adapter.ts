import type { Adapter } from '../adapters/adapter';
import { machineAt } from './adapter-columns';
import { gridOf } from './adapter-grid';
import { findTables } from './find-tables';
import { ancestorsOf, holds, queryDeep, scopesOf } from './flat-tree';
import type { Head, PageRecord, Structure } from './structure';
import { isRow } from './table-parts';
import { isShown } from './visible';

/** Adapters that know this page, those of its host first. */
export function adaptersFor(adapters: readonly Adapter[], document: Document, url: string): Adapter[] {
  const { hostname } = new URL(url);
  const isHost = ({ hosts }: Adapter): boolean => isOneOf(hosts, hostname);
  const scopes = scopesOf(document);
  return adapters
    .filter(({ detect }) => scopes.some((scope) => scope.querySelector(detect) !== null))
    .sort((a, b) => Number(isHost(b)) - Number(isHost(a)));
}

/** Is it one of these hosts, or under one of these suffixes? */
export const isOneOf = (hosts: readonly string[], hostname: string): boolean =>
  hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));

/** The lists of a page as the adapter sees them. */
export function findByAdapter(adapter: Adapter, document: Document): Structure[] {
  const holders = adapter.list ? queryDeep(document, adapter.list).filter(isShown) : [];
  const rows = (adapter.row ? queryDeep(document, adapter.row) : []).filter(
    (row) => isShown(row) && (!adapter.list || holders.some((holder) => holds(holder, row))),
  );
  if (!adapter.row) return holders.flatMap((holder) => tablesOf(adapter, document, holder, null));
  if (rows.length === 0) return [];
  if (adapter.cell) {
    const again = (): Structure | null => findByAdapter(adapter, document)[0] ?? null;
    return [{ ...gridOf(adapter, document, rows, holders[0] ?? commonParent(rows)), again }];
  }
  if (rows.every(isRow)) return tablesOf(adapter, document, document.body, new Set(rows));
  return [repeatOf(adapter, document, rows, holders)];
}

function tablesOf(adapter: Adapter, document: Document, top: Element, rows: ReadonlySet<Element> | null): Structure[] {
  return findTables(top).flatMap((table) => {
    const records = table.records.filter(({ parts }) => !rows || parts.some((part) => rows.has(part)));
    if (records.length === 0) return [];
    const again = (): Structure | null =>
      findByAdapter(adapter, document).find(({ root }) => root === table.root) ?? null;
    return [{ ...table, adapter, records, heads: nameHeads(adapter, table), again }];
  });
}

/** The headers with the machine names that the cells below them bear. */
function nameHeads(adapter: Adapter, { heads, records }: Structure): Head[] {
  if (!adapter.machine) return heads;
  const width = Math.max(heads.length, ...records.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at): Head => {
    const names = records
      .slice(0, 20)
      .flatMap(({ cells }) => (cells[at] ?? []).map((cell) => machineAt(adapter, cell)));
    const { header = '', machine = null, sorted = null } = heads[at] ?? {};
    const said = names.find(Boolean) ?? machine;
    return { header, machine: said, sorted };
  });
}

function repeatOf(adapter: Adapter, document: Document, rows: Element[], holders: Element[]): Structure {
  const outer = rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
  return {
    kind: 'repeat',
    adapter,
    root: holders[0] ?? commonParent(outer),
    heads: [],
    records: outer.map((row): PageRecord => ({ parts: [row], cells: [[row]] })),
    again: () => findByAdapter(adapter, document)[0] ?? null,
  };
}

/** The smallest element around all of these. */
export function commonParent(elements: Element[]): Element {
  const [first] = elements;
  for (const ancestor of first ? ancestorsOf(first) : []) {
    if (elements.every((element) => holds(ancestor, element))) return ancestor;
  }
  return first?.ownerDocument.body ?? (elements[0] as Element);
}
