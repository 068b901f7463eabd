// What the tests and `read` put into a page: the reader itself, and what compares it with the truth.
import { adapters } from '../core/reading/adapters';
import { findLists } from '../core/reading/find-list';
import { adaptersFor } from '../core/reading/page/find-by-adapter';
import { findAll, flatNodes, holds, isElement, isSkipped, shadowOf } from '../core/reading/page/flat-tree';
import type { PageReading } from '../core/reading/page/read-structure';
import { readPage } from '../core/reading/read-page';

export type Truth = {
  expect: 'records' | 'none';
  customerLike?: boolean;
  lists?: {
    recordSelector?: string;
    closedShadow?: string;
    samples: { index: number; cells?: Record<string, string>; contains?: string[] }[];
    recordTexts?: string[];
  }[];
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
  /** Milliseconds for finding and reading once, median of three. */
  ms: number;
};

/** The best customer list, row by row with its headers: what the laws of adapters compare. */
export function look(url: string) {
  const reading = findLists(document, url).lists[0]?.read().reading;
  if (!reading) return null;
  const { adapter, columns, coverage } = reading;
  const headers = columns.map(({ header }) => header);
  return {
    adapter,
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

/** The adapters that take this page for theirs. */
export const detecting = (): string[] => adaptersFor(adapters, document, 'http://localhost/').map(({ id }) => id);

/** What is read when the adapter takes a page for its own and finds nothing there. */
export function giveWay(id: string) {
  const blind = adapters.filter((adapter) => adapter.id === id).map((adapter) => ({ ...adapter, detect: 'body' }));
  const { lists, problem } = readPage(document, 'http://localhost/', blind);
  const reading = lists[0]?.first.reading;
  return { adapter: reading?.adapter, rows: reading?.rows.length, problem };
}

/** What `npm run read -- PAGE` prints. */
export function inspect(url: string) {
  const { lists: all } = readPage(document, url);
  const found = findLists(document, url);
  const chosen = all.findIndex(({ structure }) => structure.root === found.lists[0]?.root);
  return {
    lists: all.slice(0, 5).map(({ first: { reading }, customers }) => {
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
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    findLists(document, url);
    return performance.now() - start;
  });
  const { lists } = findLists(document, url);
  const isCustomers = truth.expect === 'records' && truth.customerLike === true;
  // A list that is not of customers is found without being offered: there the best structure counts.
  const best = isCustomers ? lists[0]?.read() : readPage(document, url).lists[0]?.first;
  const ms = times.sort((a, b) => a - b)[1] ?? 0;
  const offered = {
    offered: lists.length > 0,
    adapter: best?.reading.adapter ?? null,
    rows: best?.reading.rows.length ?? 0,
    ms,
  };
  if (truth.expect === 'none')
    return { ...offered, precision: null, recall: null, f1: null, samples: { right: 0, of: 0 }, wrong: [] };
  const scores = (truth.lists ?? []).map((list) => compareList(list, best));
  const top = scores.toSorted((a, b) => b.f1 - a.f1)[0];
  return { ...offered, precision: 0, recall: 0, f1: 0, samples: { right: 0, of: 0 }, wrong: [], ...top };
}

function compareList(list: NonNullable<Truth['lists']>[number], best: PageReading | undefined) {
  const truths = truthElements(list);
  const texts = (list.recordTexts ?? []).map(bare);
  const of = truths.length || texts.length;
  const used = new Map<number, string>();
  let read = 0;
  for (const [key, { row }] of best?.anchors ?? []) {
    read += 1;
    const at =
      truths.length > 0
        ? indexOfTruth(row, truths)
        : texts.findIndex((text, place) => !used.has(place) && text === bare(textOf(row)));
    if (at !== -1 && !used.has(at)) used.set(at, key);
  }
  const precision = read === 0 ? 0 : used.size / read;
  const recall = of === 0 ? 0 : used.size / of;
  const wrong: string[] = [];
  for (const sample of list.samples) {
    const key = used.get(sample.index);
    const row = best?.reading.rows.find((one) => one.key === key);
    const values = row?.cells.map((cell) => tidy(cell ?? '')) ?? [];
    const joined = ` ${values.join(' ')} `;
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
  };
}

/** The one truth record that is the row, holds it, or is held by it, with the same text. */
function indexOfTruth(row: Element, truths: Element[]): number {
  const related = truths.flatMap((truth, at) => (holds(truth, row) || holds(row, truth) ? [at] : []));
  const [at] = related;
  if (related.length !== 1 || at === undefined) return -1;
  return truths[at] === row || bare(textOf(truths[at]!)) === bare(textOf(row)) ? at : -1;
}

function truthElements({ recordSelector, closedShadow }: NonNullable<Truth['lists']>[number]): Element[] {
  if (!recordSelector || closedShadow) return [];
  const [frame, inner] = recordSelector.includes('>>>')
    ? recordSelector.split('>>>').map((part) => part.trim())
    : [null, recordSelector];
  const scope = frame ? document.querySelector<HTMLIFrameElement>(frame)?.contentDocument : document;
  const plain = [...(scope?.querySelectorAll(inner ?? '') ?? [])];
  if (plain.length > 0) return plain;
  return findAll(document.body, (element) => shadowOf(element) !== null).flatMap((host) => [
    ...(shadowOf(host)?.querySelectorAll(inner ?? '') ?? []),
  ]);
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
