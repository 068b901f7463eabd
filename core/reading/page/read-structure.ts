import type { Column } from '../../customer/list';
import type { Stretches } from '../../stretches';
import type { Adapter } from '../adapters/adapter';
import type { Match } from '../expert';
import { limits } from '../limits';
import type { Reading, Row } from '../reading';
import { addressOf } from './address-of';
import { readCoverage } from './coverage';
import { listTitle } from './list-title';
import { contentKey, findRecordIds, type RecordId, uniqueKeys } from './row-keys';
import type { Structure } from './structure';
import { understandColumns } from './understand-columns';

/** Where a row stands: its first element, and the element beside whose text a badge belongs. */
export type Anchor = { row: Element; badge: Element };
export type PageReading = { reading: Reading; anchors: ReadonlyMap<string, Anchor> };

export type Place = { url: string; document: Document; match: Match };

/** The records of a structure as a reading, with the place of each row. Only reads the page. */
export function* readStructure(found: Structure, { url, document, match }: Place): Stretches<PageReading> {
  const structure =
    found.records.length > limits.rows ? { ...found, records: found.records.slice(0, limits.rows) } : found;
  const { records, adapter } = structure;
  const language = languageOf(structure.root, document);
  const { texts, columns } = yield* understandColumns(structure, language, match);
  yield;
  const cells = records.map((_, at) => texts.map((column) => cut(column.cells[at] ?? null)));
  const coverage = readCoverage(structure);
  const ids = findRecordIds(records, { record: adapter?.record, texts, of: coverage.of ?? records.length });
  const fields = columns.map(({ field }) => field);
  const keys = uniqueKeys(
    ids.map((id, at) => id?.id ?? contentKey(cells[at] ?? [], fields)),
    cells,
  );
  const order = badgeColumns(columns);

  const rows: Row[] = [];
  const anchors = new Map<string, Anchor>();
  records.forEach(({ parts }, at) => {
    const [row] = parts;
    const key = keys[at];
    const isLoaded = cells[at]?.some((cell) => cell !== null && cell !== '');
    if (!isLoaded || !row || key === undefined) return;
    rows.push({ key, record: ids[at]?.id ?? null, cells: cells[at] ?? [] });
    const place = adapter?.badge ? parts.map((part) => part.querySelector(adapter.badge ?? '')).find(Boolean) : null;
    anchors.set(key, { row, badge: place ?? order.map((column) => texts[column]?.places[at]).find(Boolean) ?? row });
  });
  const address = addressOf(url, adapter?.address);
  const reading: Reading = {
    adapter: adapter?.id ?? 'generic',
    title: listTitle(structure.root, document),
    address,
    system: systemOf(url, address, ids[0] ?? null, spaceOf(adapter)),
    language,
    columns,
    rows,
    coverage: { ...coverage, read: rows.length },
  };
  return { reading, anchors };
}

const cut = (text: string | null): string | null => text?.slice(0, limits.cellCharacters) ?? null;

/** The badge stands at the name; where there is none, at what else says who it is. */
function badgeColumns(columns: Column[]): number[] {
  const order = ['name', 'lastName', 'firstName', 'company', 'email', 'phone'];
  const places = columns.map((_, at) => at);
  const rank = (at: number): number => {
    const found = order.indexOf(columns[at]?.field ?? '');
    return found === -1 ? order.length : found;
  };
  return places.sort((a, b) => rank(a) - rank(b) || a - b);
}

export const languageOf = (root: Element, document: Document): string | null =>
  root.closest('[lang]')?.getAttribute('lang') || document.documentElement.lang || null;

const spaceOf = (adapter: Adapter | null): string | undefined =>
  typeof adapter?.record === 'object' ? adapter.record.space : undefined;

/** Ids are one space per kind of record: what the adapter says, the pattern of its links, else the list's own address. */
function systemOf(url: string, address: string, id: RecordId | null, space: string | undefined): string {
  const bounds = space === undefined ? null : new RegExp(space).exec(url);
  if (bounds) return new URL(url).origin + bounds[0];
  if (!id?.pattern.includes('{id}')) return address;
  const pattern = id.pattern.split('?')[0]?.includes('{id}') ? id.pattern.split('?')[0] : id.pattern;
  return (
    new URL('.', url).origin +
    (pattern?.startsWith('http') ? new URL(pattern).pathname : `/${pattern?.replace(/^\.?\//, '')}`)
  );
}
