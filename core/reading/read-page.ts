import type { Problem } from '../problem';
import { adapters as everyAdapter } from './adapters';
import type { Adapter } from './adapters/adapter';
import { customerEvidence } from './page/customers';
import { adaptersFor, findByAdapter } from './page/find-by-adapter';
import { findStructures } from './page/find-structures';
import { type PageReading, readStructure } from './page/read-structure';
import { listScore } from './page/score';
import type { Structure } from './page/structure';

/** A list of any kind, whether or not it is of customers. */
export type PageList = {
  structure: Structure;
  /** As it was when the page was looked through. */
  first: PageReading;
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
  adapters: readonly Adapter[] = everyAdapter,
): { lists: PageList[]; problem: Problem | null } {
  if (!document.body) return { lists: [], problem: null };
  const known = adaptersFor(adapters, document, url);
  for (const adapter of known) {
    const lists = rank(findByAdapter(adapter, document), document, url);
    if (lists.length > 0) return { lists, problem: null };
  }
  const [failed] = known;
  const lists = rank(findStructures(document.body), document, url);
  return { lists, problem: failed ? { code: 'adapter-failed', adapter: failed.id } : null };
}

function rank(structures: Structure[], document: Document, url: string): PageList[] {
  return structures
    .map((structure) => toList(structure, document, url))
    .filter(({ first, score, structure }) =>
      structure.adapter ? first.reading.rows.length > 0 : first.reading.rows.length > 1 && score > 0,
    )
    .sort((a, b) => b.score * (1 + b.customers) - a.score * (1 + a.customers));
}

function toList(structure: Structure, document: Document, url: string): PageList {
  const place = { url, document };
  const first = readStructure(structure, place);
  return {
    structure,
    first,
    score: listScore(structure, first.reading),
    customers: structure.adapter?.customers ? 1 : customerEvidence(structure, first.reading),
    read: () => readStructure(structure.again() ?? { ...structure, records: [] }, place),
  };
}
