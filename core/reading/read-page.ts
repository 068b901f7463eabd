import type { Problem } from '../problem';
import type { Stretches } from '../stretches';
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
  read: () => Stretches<PageReading>;
};

/** Everything on the page that is built like a list, best first. Where an adapter knows the page, only what it knows. */
export function* readPage(
  document: Document,
  url: string,
  { adapters, match }: Expert,
): Stretches<{ lists: PageList[]; problem: Problem | null }> {
  if (!document.body) return { lists: [], problem: null };
  const known = adaptersFor(adapters, document, url);
  yield;
  for (const adapter of known) {
    const lists = yield* rank(findByAdapter(adapter, document), { url, document, match });
    if (lists.length > 0) return { lists, problem: null };
  }
  const [failed] = known;
  const lists = yield* rank(yield* findStructures(document.body), { url, document, match });
  return { lists, problem: failed ? { code: 'adapter-failed', adapter: failed.name } : null };
}

/** The same whatever an adapter says: for a user who says that it is another one. */
export function* everyList(document: Document, url: string, expert: Expert): Stretches<PageList[]> {
  const { lists } = yield* readPage(document, url, expert);
  if (!lists[0]?.structure.adapter) return lists;
  const known = new Set(lists.map(({ structure }) => structure.root));
  const { lists: others } = yield* readPage(document, url, { ...expert, adapters: [] });
  return [...lists, ...others.filter(({ structure }) => !known.has(structure.root))];
}

function* rank(structures: Structure[], place: Place): Stretches<PageList[]> {
  const lists: PageList[] = [];
  for (const structure of structures) {
    lists.push(yield* toList(structure, place));
    yield;
  }
  return lists
    .filter(({ sample, score, structure }) =>
      structure.adapter ? isHealthy(sample) : sample.rows.length > 1 && score > 0,
    )
    .sort((a, b) => b.score * (1 + b.customers) - a.score * (1 + a.customers));
}

/** What an adapter sees is a list when it has rows and at least one column with a meaning; the keys are unique by their making. */
const isHealthy = ({ rows, columns }: Reading): boolean =>
  rows.length > 0 && columns.some(({ field }) => field !== null);

/** So many records tell what a list is; the rest is read when it is wanted. */
const sample = 30;

function* toList(structure: Structure, place: Place): Stretches<PageList> {
  const { reading } = yield* readStructure({ ...structure, records: structure.records.slice(0, sample) }, place);
  return {
    structure,
    sample: reading,
    score: listScore(structure, reading),
    customers: structure.adapter?.customers ? 1 : customerEvidence(structure, reading),
    *read() {
      const again = structure.again();
      yield;
      return yield* readStructure(again ?? { ...structure, records: [] }, place);
    },
  };
}
