import type { FieldKey } from '../../customer/fields';
import type { Adapter, RecordPlace } from '../adapters/adapter';
import type { PageRecord } from './structure';
import { fingerprint, tidy } from './text';
import type { TextColumn } from './text-column';

export type RecordId = { id: string; pattern: string };

/** Attributes in which systems write the record's id on its row. */
const attributes = [
  'data-record-id',
  'data-recordid',
  'data-row-key-value',
  'data-row-key',
  'row-id',
  'data-rowid',
  'data-row-id',
  'data-id',
  'data-item-id',
  'data-key',
  'data-entity-id',
  'data-contact-id',
  'data-customer-id',
  'data-uid',
  'id',
];

/** Made by frameworks for the moment: never an id of a record. */
const passing =
  /datapoint_|^:r|^(radix|headlessui|mui|ember|react|ext|yui|el-id|ui-id|__)[-_\w]*|row-?(index|virtual)/i;

type Known = {
  /** Where the adapter says the id is. */
  record: Adapter['record'];
  /** What the rows say: a number in an attribute that is also a column is an id, not a count. */
  texts: TextColumn[];
  /** Rows in all, as far as known. */
  of: number;
};

/** The CRM's own id of each record, where all rows have one of the same kind. */
export function findRecordIds(records: PageRecord[], known: Known): (RecordId | null)[] {
  const { record } = known;
  const none = records.map(() => null);
  if (record === 'contents') return none;
  const told = record ? byAdapter(records, record) : [];
  const ids = told.map((id) => id?.id ?? null);
  const given = ids.filter(Boolean);
  // The same id twice is that of something else in the row: of the company that two people work for.
  const isOwn = given.length > 0 && new Set(given).size === given.length;
  if (isOwn && !(record?.mayCount && isCount(ids, known))) return told;
  if (endOf(record) === 'contents') return none;
  return byAttribute(records, known) ?? byCheckbox(records, known) ?? byLink(records) ?? records.map(() => null);
}

/** What is left to look at where the last place of the adapter has no id. */
const endOf = (place: RecordPlace | undefined): 'contents' | undefined =>
  typeof place?.otherwise === 'object' ? endOf(place.otherwise) : place?.otherwise;

/** The ids where the adapter says they are. */
export const byAdapter = (records: Pick<PageRecord, 'parts'>[], place: RecordPlace): (RecordId | null)[] =>
  records.map(({ parts }) => {
    const id = idAt(parts, place);
    return id === null ? null : { id, pattern: 'adapter' };
  });

function idAt(parts: Element[], { from, attribute, pattern, otherwise }: RecordPlace): string | null {
  const holders = from
    ? parts.flatMap((part) => (part.matches(from) ? part : (part.querySelector(from) ?? [])))
    : parts;
  const text = holders
    .map((holder) => (attribute ? holder.getAttribute(attribute) : tidy(holder.textContent ?? '')))
    .find(Boolean);
  const id = text && pattern ? new RegExp(pattern).exec(text)?.[1] : text;
  return id || (typeof otherwise === 'object' ? idAt(parts, otherwise) : null);
}

function byAttribute(records: PageRecord[], known: Known): RecordId[] | null {
  for (const name of attributes) {
    const values = records.map(({ parts }) => parts.map((part) => part.getAttribute(name)).find(Boolean) ?? null);
    const ids = sameKind(values, name, known);
    if (ids) return ids;
  }
  return null;
}

function byCheckbox(records: PageRecord[], known: Known): RecordId[] | null {
  const boxes = 'input[type=checkbox][value], [role=checkbox][data-name], input[data-name]';
  const values = records.map(({ parts }) => {
    const box = parts.map((part) => part.querySelector(boxes)).find(Boolean);
    const value = box?.getAttribute('data-name') ?? box?.getAttribute('value') ?? null;
    return value && /^(on|true|false)$/.test(value) ? null : value;
  });
  return sameKind(values, 'checkbox', known);
}

/** Values that are all there, all different and no mere count of rows. */
function sameKind(values: (string | null)[], pattern: string, known: Known): RecordId[] | null {
  const ids: string[] = [];
  for (const value of values) {
    if (value === null || value.length > 200 || passing.test(value)) return null;
    const id = pattern === 'id' ? /(\d+|[0-9a-f-]{24,})$/i.exec(value)?.[0] : value;
    if (!id) return null;
    ids.push(id);
  }
  if (ids.length === 0 || new Set(ids).size < ids.length || isCount(ids, known)) return null;
  return ids.map((id) => ({ id, pattern }));
}

/** Numbers below the number of rows count the rows, unless a column of the list says the same numbers. */
function isCount(ids: (string | null)[], { texts, of }: Known): boolean {
  if (!ids.every((id) => id !== null && /^\d+$/.test(id) && Number(id) <= of)) return false;
  return !texts.some(({ cells }) => ids.every((id, at) => cells[at]?.replace(/\D/g, '') === id));
}

/** The link of one URL pattern that every row has, and that differs from row to row. */
function byLink(records: PageRecord[]): RecordId[] | null {
  const links = records.map(({ parts }) =>
    parts.flatMap((part) => [part, ...part.querySelectorAll('a[href]')]).flatMap(idOfLink),
  );
  const patterns = new Set((links[0] ?? []).map(({ pattern }) => pattern));
  for (const pattern of patterns) {
    const ids = links.map((row) => [...new Set(row.filter((link) => link.pattern === pattern).map(({ id }) => id))]);
    const flat = ids.flat();
    if (ids.every((row) => row.length === 1) && new Set(flat).size === records.length)
      return flat.map((id) => ({ id, pattern }));
  }
  return null;
}

/** `…/contacts/42/show` is contact 42: the last part that can be an id, and the address around it. */
function idOfLink(element: Element): RecordId[] {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (!href || href === '#' || /^(mailto|tel|javascript|data|callto):/i.test(href)) return [];
  const parts = href.split(/([/?&=#;])/);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at] ?? '';
    if (!isId(part)) continue;
    const pattern = parts.map((other, place) => (place === at ? '{id}' : other)).join('');
    return [{ id: decodeURIComponent(part.replace(/%(?![0-9a-f]{2})/gi, '%25')), pattern }];
  }
  return [];
}

export const isId = (part: string): boolean =>
  /^\d+$/.test(part) ||
  /^[0-9a-f]{8}-[0-9a-f-]{20,}$/i.test(part) ||
  (/\d/.test(part) && /^[\w-]{6,64}$/.test(part)) ||
  /^\w+[_-]\w*\d\w*$/.test(part);

/** A key made of what the row says: who it is, else all of it. */
export function contentKey(cells: (string | null)[], fields: (string | null)[]): string {
  const of = (...keys: FieldKey[]): string =>
    fields
      .map((field, at) => (keys.includes(field as FieldKey) ? (cells[at] ?? '').toLowerCase() : ''))
      .join('\n')
      .trim();
  const email = of('email');
  const phone = of('phone').replace(/[^\d+]/g, '');
  const name = of('name', 'firstName', 'lastName', 'company');
  if (email) return `email:${fingerprint(email)}`;
  if (phone) return `phone:${fingerprint(phone + name)}`;
  return `text:${fingerprint(name ? name : cells.join('\n').toLowerCase())}`;
}

/** Tells equal keys apart by the rest of the row; rows that are equal in everything get their number among their equals. */
export function uniqueKeys(keys: string[], rows: (string | null)[][]): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const full = keys.map((key, at) =>
    (counts.get(key) ?? 0) > 1 ? `${key}/${fingerprint((rows[at] ?? []).join('\n'))}` : key,
  );
  const seen = new Map<string, number>();
  return full.map((key) => {
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return number > 1 ? `${key}/${number}` : key;
  });
}
