// What the tests and `read` put into a page: the reader itself, and what compares it with the truth.

import { watchList } from '../components/page/watch';
import { adapters } from '../core/reading/adapters';
import { findLists } from '../core/reading/find-list';
import { findRecord } from '../core/reading/find-record';
import { adaptersFor } from '../core/reading/page/find-by-adapter';
import { findAll, flatNodes, holds, isElement, isSkipped, shadowOf } from '../core/reading/page/flat-tree';
import { type PageList, readPage } from '../core/reading/read-page';
import { atOnce } from '../core/stretches';
import { expertHere } from './expert-here';

export type Truth = {
  expect: 'records' | 'none';
  customerLike?: boolean;
  lists?: TruthList[];
  /** The one customer that the page is about. */
  record?: TruthRecord;
};
/** The text that the badge stands at, typed values by field, own ones by header, and headers whose values are not loaded yet. */
export type TruthRecord = {
  title: string;
  values: Record<string, unknown>;
  own?: Record<string, unknown>;
  waiting?: string[];
};
type TruthList = {
  recordSelector?: string;
  /** The host of a closed shadow root: no selector reaches the records, so their number and the samples must do. */
  closedShadow?: string;
  records: number;
  samples: { index: number; cells?: Record<string, string>; contains?: string[] }[];
  recordTexts?: string[];
};

/** How well the reader did on one page. Null where the truth has nothing to compare with. */
export type Comparison = {
  offered: boolean;
  adapter: string | null;
  rows: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  samples: { right: number; of: number };
  wrong: string[];
  /** The truth's list that was met, and the row key that each of its records was read under. */
  matched: { list: number; keys: Record<number, string> } | null;
  /** Milliseconds for the search. */
  ms: number;
};

/** The best customer list, row by row with its headers: what the laws of adapters compare. */
export function look(url: string) {
  const [list] = search(url);
  const reading = list && atOnce(list.read()).reading;
  if (!reading) return null;
  const { adapter, address, columns, coverage } = reading;
  const headers = columns.map(({ header }) => header);
  return {
    adapter,
    address,
    coverage,
    system: reading.system,
    fields: Object.fromEntries(columns.map(({ header, field }) => [header, field])),
    rows: reading.rows.map(({ key, record, cells }) => ({
      key,
      record,
      cells: Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? null])),
    })),
  };
}

/** The one customer of a page without a list of customers; null where there is none. */
export function lookRecord(url: string) {
  if (search(url).length > 0) return null;
  const found = findRecord(document, url, expertHere);
  const { reading, anchors } = found ? atOnce(found.read()) : {};
  const [anchor] = anchors?.values() ?? [];
  return reading ? { reading, badge: anchor?.badge.textContent?.trim() ?? '' } : null;
}

/** The search in its stretches, which the bench measures. */
export const searching = (url: string) => findLists(document, url, expertHere);
export const search = (url: string) => atOnce(searching(url)).lists;

/** What a page without a list to offer says instead. */
export const problemOf = (url: string) => atOnce(findLists(document, url, expertHere)).problem;

/** The adapters that take this page for theirs. */
export const detecting = (): string[] => adaptersFor(adapters, document, 'http://localhost/').map(({ id }) => id);

/** What is read when the adapter takes a page for its own and finds nothing there. */
export function giveWay(id: string) {
  const blind = adapters.filter((adapter) => adapter.id === id).map((adapter) => ({ ...adapter, detect: 'body' }));
  const { lists, problem } = atOnce(readPage(document, 'http://localhost/', { ...expertHere, adapters: blind }));
  const reading = lists[0] && atOnce(lists[0].read()).reading;
  return { adapter: reading?.adapter, rows: reading?.rows.length, problem };
}

/** The reading that is offered first, or why there is none: what the gym judges. */
export function offer(url: string) {
  const { lists, problem } = atOnce(findLists(document, url, expertHere));
  return {
    reading: lists[0] ? atOnce(lists[0].read()).reading : null,
    problem: problem?.code ?? null,
    record: lookRecord(url),
  };
}

/** What `npm run read -- PAGE` prints. */
export function inspect(url: string) {
  const { lists: all } = atOnce(readPage(document, url, expertHere));
  const found = atOnce(findLists(document, url, expertHere));
  const chosen = all.findIndex(({ structure }) => structure.root === found.lists[0]?.root);
  return {
    lists: all.slice(0, 5).map(({ read, customers }) => {
      const { reading } = atOnce(read());
      const fields = reading.columns.map(({ field }) => field);
      return {
        adapter: reading.adapter,
        title: reading.title,
        customers,
        rows: reading.rows.map(({ key, cells }) => ({
          key,
          values: Object.fromEntries(
            cells.flatMap((cell, at) => (fields[at] && cell !== '' ? [[fields[at], cell]] : [])),
          ),
          own: Object.fromEntries(
            cells.flatMap((cell, at) =>
              !fields[at] && cell !== '' ? [[reading.columns[at]?.header ?? '', cell]] : [],
            ),
          ),
        })),
        columns: reading.columns.map(({ header, field, certainty, reasons }) => ({
          header,
          field,
          certainty,
          reasons,
        })),
        read: reading.coverage.read,
        of: reading.coverage.of,
      };
    }),
    chosen: chosen === -1 ? null : chosen,
    problems: found.problem ? [found.problem] : [],
  };
}

export function compare(truth: Truth, url: string): Comparison {
  const start = performance.now();
  const lists = search(url);
  const ms = performance.now() - start;
  const all = atOnce(readPage(document, url, expertHere)).lists;
  // The best list: what is offered, else what is most like a list (found without being offered, as lists of products must be).
  const best = all.find(({ structure }) => structure.root === lists[0]?.root) ?? all[0];
  const line = {
    // A record where there is none is as wrong as a list.
    offered: lists.length > 0 || (!truth.record && lookRecord(url) !== null),
    adapter: best?.structure.adapter?.id ?? (best ? 'generic' : null),
    rows: best?.structure.records.length ?? 0,
    ms,
  };
  const nothing = { precision: 0, recall: 0, f1: 0, samples: { right: 0, of: 0 }, wrong: [], matched: null };
  if (truth.expect === 'none') return { ...line, ...nothing, precision: null, recall: null, f1: null };
  const compareWith = (list: PageList | undefined) =>
    (truth.lists ?? [])
      .map((one, at, lists) => {
        const { keys, ...compared } = compareList(one, list, countBefore(lists, at));
        return { ...compared, matched: { list: at, keys } };
      })
      .sort((a, b) => b.f1 - a.f1)[0] ?? nothing;
  return { ...line, ...compareWith(best) };
}

const countBefore = (lists: TruthList[], at: number): number =>
  lists
    .slice(0, at)
    .reduce((sum, other) => sum + (other.recordSelector === lists[at]?.recordSelector ? other.records : 0), 0);

function compareList(list: TruthList, best: PageList | undefined, before: number) {
  const truths = truthElements(list, before);
  const reading = best && atOnce(best.read());
  const texts = (list.recordTexts ?? []).map(bare);
  const of = list.records;
  const used = new Map<number, string>();
  let read = 0;
  const partsOf = new Map(best?.structure.records.map(({ parts }) => [parts[0], parts]));
  for (const [key, { row }] of reading?.anchors ?? []) {
    const parts = partsOf.get(row) ?? [row];
    read += 1;
    const at =
      truths.length > 0
        ? indexOfTruth(parts, truths)
        : texts.length > 0
          ? texts.findIndex((text, place) => !used.has(place) && text === bare(parts.map(textOf).join('')))
          : read - 1;
    if (at !== -1 && at < of && !used.has(at)) used.set(at, key);
  }
  const precision = read === 0 ? 0 : used.size / read;
  const recall = of === 0 ? 0 : used.size / of;
  const wrong: string[] = [];
  for (const sample of list.samples) {
    const key = used.get(sample.index);
    const row = reading?.reading.rows.find((one) => one.key === key);
    const values = row?.cells.map((cell) => tidy(cell ?? '')) ?? [];
    // A label that stands in the header ("Phone: 070-1") is part of what was read.
    const labelled = values.map((value, at) => `${reading?.reading.columns[at]?.header}: ${value}`);
    const joined = ` ${values.filter(Boolean).join(' ')} ${labelled.join(' ')} `;
    const named = sample.contains ?? Object.values(sample.cells ?? {});
    const missing = row ? named.filter((text) => !values.includes(tidy(text)) && !joined.includes(tidy(text))) : named;
    if (missing.length > 0) wrong.push(`${sample.index}: ${missing.join(' ¦ ')}`);
  }
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    precision,
    recall,
    f1,
    samples: { right: list.samples.length - wrong.length, of: list.samples.length },
    wrong,
    keys: Object.fromEntries(used),
  };
}

/** The one truth record that is the row or one of its parts, holds it, or is held by it, with the same text. */
function indexOfTruth(parts: Element[], truths: Element[]): number {
  const related = truths.flatMap((truth, at) =>
    parts.some((part) => holds(truth, part) || holds(part, truth)) ? [at] : [],
  );
  const [at] = related;
  if (related.length !== 1 || at === undefined) return -1;
  const truth = truths[at]!;
  return parts.includes(truth) || bare(textOf(truth)) === bare(parts.map(textOf).join('')) ? at : -1;
}

/** The record elements of one list of the truth; lists that share a selector follow each other on the page. */
function truthElements(list: TruthList, before: number): Element[] {
  const { recordSelector, closedShadow, recordTexts = [], records } = list;
  if (!recordSelector || closedShadow) return [];
  const parts = recordSelector.split('>>>').map((part) => part.trim());
  const inner = parts.at(-1) ?? '';
  const frame = parts.length > 1 ? document.querySelector<HTMLIFrameElement>(parts[0] ?? '') : null;
  let all = [...(frame?.contentDocument ?? document).querySelectorAll(inner)];
  if (all.length === 0) {
    const hosts = findAll(document.body, (element) => shadowOf(element) !== null);
    all = hosts.flatMap((host) => [...(shadowOf(host)?.querySelectorAll(inner) ?? [])]);
  }
  if (all.length === records) return all;
  // More elements than records: headers and hidden rows are no records, and other lists match too.
  const left = recordTexts.map(bare);
  const named = all.filter((element) => {
    const at = left.indexOf(bare(textOf(element)));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return named.length === records ? named : all.slice(before, before + records);
}

function textOf(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue;
    else if (isElement(node) && !isSkipped(node)) for (const child of Array.from(flatNodes(node))) walk(child);
  };
  walk(element);
  return text;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => text.replace(/[\s|]+/g, '');

export { findLists, readPage, watchList };
