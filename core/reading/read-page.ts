import type { Problem } from '../problem';
import type { Expert } from './expert';
import { customerEvidence } from './page/customers';
import { adaptersFor, findByAdapter } from './page/find-by-adapter';
import { findStructures } from './page/find-structures';
import { type PageReading, type Place, readStructure } from './page/read-structure';
import { listScore } from './page/score';
import type { Structure } from './page/structure';
import type { Reading } from './reading';

/** A list of any kind, whether or not it is of customers. */
export type PageList = {
  structure: Structure;
  /** Its first records, as they were when the page was looked through. */
  sample: Reading;
  /** How list-like. */
  score: number;
  /** 0–1: how surely its records are people or companies. */
  customers: number;
  read: () => PageReading;
};

/** Everything on the page that is built like a list, best first. Where an adapter knows the page, only what it knows. */
export function readPage(
  document: Document,
  url: string,
  { adapters, match }: Expert,
): { lists: PageList[]; problem: Problem | null } {
  if (!document.body) return { lists: [], problem: null };
  const known = adaptersFor(adapters, document, url);
  for (const adapter of known) {
    const lists = rank(findByAdapter(adapter, document), { url, document, match });
    if (lists.length > 0) return { lists, problem: null };
  }
  const [failed] = known;
  const lists = rank(findStructures(document.body), { url, document, match });
  return { lists, problem: failed ? { code: 'adapter-failed', adapter: failed.id } : null };
}

/** The same whatever an adapter says: for a user who says that it is another one. */
export function everyList(document: Document, url: string, expert: Expert): PageList[] {
  const { lists } = readPage(document, url, expert);
  if (!lists[0]?.structure.adapter) return lists;
  const known = new Set(lists.map(({ structure }) => structure.root));
  const others = readPage(document, url, { ...expert, adapters: [] }).lists;
  return [...lists, ...others.filter(({ structure }) => !known.has(structure.root))];
}

function rank(structures: Structure[], place: Place): PageList[] {
  return structures
    .map((structure) => toList(structure, place))
    .filter(({ sample, score, structure }) =>
      structure.adapter ? sample.rows.length > 0 : sample.rows.length > 1 && score > 0,
    )
    .sort((a, b) => b.score * (1 + b.customers) - a.score * (1 + a.customers));
}

/** So many records tell what a list is; the rest is read when it is wanted. */
const sample = 30;

function toList(structure: Structure, place: Place): PageList {
  const { reading } = readStructure({ ...structure, records: structure.records.slice(0, sample) }, place);
  return {
    structure,
    sample: reading,
    score: listScore(structure, reading),
    customers: structure.adapter?.customers ? 1 : customerEvidence(structure, reading),
    read: () => readStructure(structure.again() ?? { ...structure, records: [] }, place),
  };
}
