import type { Ask } from '@/core/browser/calls';
import type { Column } from '@/core/customer/list';
import type { Match, SeenColumn } from '@/core/reading/expert';
import type { Call } from './asking';

type Table = Ask<'matchColumns'>['tables'][number];

/** So many texts tell what a column means, and so much of each; more only cost time. */
const enough = { rows: 60, characters: 300, tables: 40 };
/** Meanings that are kept; a page that invents lists for ever must not fill the memory. */
const most = 300;

/**
 * What columns mean, as the background knows it: the page script has no words of its own. `match` answers from what was told;
 * what was not yet is blank, and wanted. A reading with blanks is not used: `ask` first, then read again.
 */
export type Meaning = {
  match: Match;
  /** Was anything blank since the last time this was asked? */
  wasBlank: () => boolean;
  /** Fetches what is wanted. False if there was nothing to fetch or nobody answered. */
  ask: () => Promise<boolean>;
};

export function makeMeaning(call: Call): Meaning {
  const told = new Map<string, Column[]>();
  const wanted = new Map<string, Table>();
  const roots = new WeakMap<Element, number>();
  let rootsSeen = 0;
  let blank = false;
  let asking: Promise<boolean> | null = null;

  /** Lists are one list by their headers; without headers, by the element that holds them. */
  function nameOf(columns: readonly SeenColumn[], language: string | null, root: Element): string {
    const heads = columns.map(({ header, machine }) => `${header}\u0000${machine ?? ''}`).join('\u0001');
    if (columns.some(({ header }) => header !== '')) return `${language}\u0002${heads}`;
    if (!roots.has(root)) roots.set(root, ++rootsSeen);
    return `${language}\u0002${heads}\u0002${roots.get(root)}`;
  }

  return {
    match(columns, { language, root }) {
      const name = nameOf(columns, language, root);
      const steps = stepOf(columns);
      for (let step = steps; step >= 0; step -= 1) {
        const known = told.get(`${name}\u0002${step}`);
        if (step === steps && !known) wanted.set(`${name}\u0002${step}`, { language, columns: columns.map(someOf) });
        if (known) return known;
      }
      blank = true;
      return columns.map(({ header, machine }) => ({
        header,
        machine,
        field: null,
        kind: 'text',
        certainty: 0,
        reasons: [],
      }));
    },
    wasBlank() {
      const was = blank;
      blank = false;
      return was;
    },
    ask() {
      asking ??= fetchWanted().finally(() => {
        asking = null;
      });
      return asking;
    },
  };

  async function fetchWanted(): Promise<boolean> {
    const asked = [...wanted].slice(0, enough.tables);
    if (asked.length === 0) return false;
    const answer = await call('matchColumns', { tables: asked.map(([, table]) => table) });
    if (!answer.ok) return false;
    asked.forEach(([key], at) => {
      const columns = answer.value[at];
      if (columns) told.set(key, columns);
      wanted.delete(key);
    });
    for (const key of [...told.keys()].slice(0, Math.max(0, told.size - most))) told.delete(key);
    return true;
  }
}

/** The more rows a list shows, the surer its columns are: asked again at 3, 12 and 48 rows that are loaded. */
function stepOf(columns: readonly SeenColumn[]): number {
  const rows = Math.max(0, ...columns.map(({ cells }) => cells.filter(Boolean).length));
  return [3, 12, 48].filter((limit) => rows >= limit).length;
}

const someOf = ({ header, machine, cells }: SeenColumn): SeenColumn => ({
  header,
  machine,
  cells: cells.slice(0, enough.rows).map((cell) => cell?.slice(0, enough.characters) ?? null),
});
