import type { FieldKey } from '../customer/fields';
import type { Column } from '../customer/list';
import type { Adapter, RecordPage } from './adapters/adapter';
import type { Expert } from './expert';
import type { FoundList } from './find-list';
import { limits } from './limits';
import { columnsAtPlaces, joinSeen, knowColumns } from './page/adapter-columns';
import { addressOf } from './page/address-of';
import { commonParent, isOneOf } from './page/find-by-adapter';
import { languageOf, type PageReading } from './page/read-structure';
import { contentKey } from './page/row-keys';
import type { TextColumn } from './page/text-column';
import { displayNames } from './page/understand-columns';
import type { Row } from './reading';
import { labelledIn } from './record/labelled';
import { isOtherAddress, isOtherTitle, isRated } from './record/other-pages';
import { isCustomer } from './record/record-evidence';
import { refsOf } from './record/record-of-url';
import { nameByTitle, namesIn, type Title, titleOf } from './record/record-title';

/**
 * The one customer that the page is about, read from its labelled fields as a list of one; null where it is not about one person
 * or one company. The badge belongs beside the title.
 */
export function findRecord(document: Document, url: string, expert: Expert): FoundList | null {
  const first = document.body ? readRecord(document, url, expert) : null;
  if (!first) return null;
  return {
    root: first.root,
    // The same page shows another record under another address: that is found anew.
    // biome-ignore lint/correctness/useYield: one record is one stretch.
    *read() {
      return (document.URL === url ? readRecord(document, url, expert) : null)?.page ?? nobody(first.page);
    },
  };
}

const nobody = ({ reading }: PageReading): PageReading => ({ reading: { ...reading, rows: [] }, anchors: new Map() });

function readRecord(
  document: Document,
  url: string,
  { adapters, match }: Expert,
): { root: Element; page: PageReading } | null {
  const top = document.body;
  const site = siteOf(adapters, url);
  const language = languageOf(top, document);
  const texts = textsOf(top, site);
  const read: Read = {
    columns: [],
    cells: texts.map(({ cells: [text] }) => text?.slice(0, limits.cellCharacters) ?? null),
  };
  const { columns: fields } = site?.adapter ?? {};
  const known = texts.map(({ field, machine }) => field ?? fields?.[machine ?? ''] ?? null);
  read.columns = named(knowColumns(match(texts, { language, root: top }), known), texts);
  const title = titleOf(top, namesIn(read), nameField(texts, read));
  const whole = title && nameByTitle(title, read);
  if (!title || !whole || !isRecord(title, whole, { top, url, site, isNamed: title.named || whole !== read }))
    return null;
  const places = texts.flatMap(({ places: [place] }) => place ?? []);
  return {
    root: commonParent([title.element, ...places]),
    page: toReading(title, whole, { url, language, site }),
  };
}

type Read = { columns: Column[]; cells: (string | null)[] };
type Site = { adapter: Adapter; page: RecordPage } | null;

/** The adapter whose record pages have such an address. */
function siteOf(adapters: readonly Adapter[], url: string): Site {
  const { hostname, origin } = new URL(url);
  for (const adapter of adapters.filter(({ hosts }) => hosts.length === 0 || isOneOf(hosts, hostname))) {
    const page = adapter.pages?.find(({ address }) => new RegExp(address).test(url.slice(origin.length)));
    if (page) return { adapter, page };
  }
  return null;
}

function textsOf(top: Element, site: Site): (TextColumn & { field: FieldKey | null })[] {
  const seen = labelledIn(top).map(
    ({ label, machine, text, element }): TextColumn => ({
      header: label,
      machine,
      sorted: null,
      cells: [text],
      places: [element],
    }),
  );
  const { cells } = site?.page ?? {};
  const told = site && cells ? columnsAtPlaces({ ...site.adapter, cells }, [{ parts: [top], cells: [[top]] }]) : [];
  const { fixed, rest } = joinSeen(told, seen);
  return [...fixed, ...rest.map((text) => ({ ...text, field: null }))].slice(0, limits.columns - 1);
}

function named(columns: Column[], texts: TextColumn[]): Column[] {
  const names = displayNames(texts);
  return columns.map((column, at) => ({
    ...column,
    header: (names[at] ?? column.header).slice(0, limits.headerCharacters),
  }));
}

/** Where a field says the name of a person. */
function nameField(texts: TextColumn[], { columns, cells }: Read): Element | null {
  const isName = ({ field }: Column, at: number): boolean =>
    Boolean(cells[at]) && /^(name|lastName|firstName)$/.test(field ?? '');
  return texts[columns.findIndex(isName)]?.places[0] ?? null;
}

function isRecord(
  title: Title,
  whole: Read,
  { top, url, site, isNamed }: { top: Element; url: string; site: Site; isNamed: boolean },
): boolean {
  const path = pathOf(url);
  if (top.querySelector('input[type="password"]') || isRated(top)) return false;
  if (isOtherAddress(path, refsOf(url, site?.page ?? null)[0]?.id) || (!isNamed && isOtherTitle(title.text)))
    return false;
  const words = `${title.text} ${top.ownerDocument.title}`;
  return isCustomer({ ...whole, title: words, isNamed, path, isKnown: site?.page.cells !== undefined });
}

function toReading(
  title: Title,
  { columns, cells }: Read,
  { url, language, site }: { url: string; language: string | null; site: Site },
): PageReading {
  const refs = refsOf(url, site?.page ?? null);
  const [ref] = refs;
  // All pages of records of one kind are one list.
  const system = ref ? `${ref.space}{id}` : addressOf(url);
  const fields = columns.map(({ field }) => field);
  const key = ref?.id ?? contentKey(cells, fields);
  const row: Row = { key, record: ref?.id ?? null, cells };
  return {
    reading: {
      adapter: site?.adapter.id ?? 'generic',
      title: title.text,
      address: system,
      system,
      language,
      columns,
      rows: [row],
      coverage: { read: 1, of: 1, more: false, sortedBy: null },
      refs,
    },
    anchors: new Map([[key, { row: title.element, badge: title.element }]]),
  };
}

function pathOf(url: string): string {
  const { pathname, hash } = new URL(url);
  const path = (pathname + hash.split('?')[0]).replace(/\.html?$/, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
