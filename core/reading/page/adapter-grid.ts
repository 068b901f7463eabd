import type { Adapter } from '../adapters/adapter';
import { machineAt } from './adapter-columns';
import { queryDeep } from './flat-tree';
import { headerText } from './heads';
import { byAdapter } from './row-keys';
import type { Head, PageRecord, Structure } from './structure';
import { isShown } from './visible';

/** A grid of plain elements: cells and headers as the adapter names them, the parts of a record joined by its id. */
export function gridOf(adapter: Adapter, document: Document, rows: Element[], root: Element): Omit<Structure, 'again'> {
  const records = joinById(adapter, rows).map((parts) => ({ parts, cells: cellsIn(adapter, parts) }));
  const heads = headsIn(adapter, document);
  const names = [...new Set([...heads.map(({ machine }) => machine), ...records.flatMap(namesOf)])].filter(
    (name) => name !== null,
  );
  const width = Math.max(0, ...records.map(({ cells }) => cells.length));
  const byName = names.length > 0;
  return {
    kind: 'table',
    adapter,
    root,
    heads: byName
      ? names.map(
          (name) => heads.find(({ machine }) => machine === name) ?? { header: '', machine: name, sorted: null },
        )
      : heads.length === width
        ? heads
        : [],
    records: records.map(
      ({ parts, cells }): PageRecord => ({
        parts,
        cells: byName
          ? names.map((name) => cells.filter(({ machine }) => machine === name).map(({ cell }) => cell))
          : cells.map(({ cell }) => [cell]),
      }),
    ),
  };
}

type Cell = { cell: Element; machine: string | null };

const namesOf = ({ cells }: { cells: Cell[] }): (string | null)[] => cells.map(({ machine }) => machine);

function cellsIn(adapter: Adapter, parts: Element[]): Cell[] {
  const cells = parts.flatMap((part) => [...part.querySelectorAll(adapter.cell ?? '')]).filter(isShown);
  return cells.map((cell) => ({ cell, machine: machineAt(adapter, cell) }));
}

/** The headers in their order; a copy of one (a sticky header, another group's) is not another column. */
function headsIn(adapter: Adapter, document: Document): Head[] {
  const heads = (adapter.head ? queryDeep(document, adapter.head) : []).filter(isShown).map((element): Head => {
    const sort = element.getAttribute('aria-sort');
    return {
      header: headerText(element),
      machine: machineAt(adapter, element),
      sorted: sort === 'ascending' || sort === 'descending' ? sort : null,
    };
  });
  return heads.filter(
    ({ machine }, at) => machine === null || heads.findIndex((head) => head.machine === machine) === at,
  );
}

/** Parts of rows in several panes that bear the same id, in the order of the first pane. */
function joinById({ record }: Adapter, rows: Element[]): Element[][] {
  const ids = record
    ? byAdapter(
        rows.map((row) => ({ parts: [row] })),
        record,
      )
    : [];
  const joined = new Map<string, Element[]>();
  rows.forEach((row, at) => {
    const id = ids[at]?.id ?? `#${at}`;
    joined.set(id, [...(joined.get(id) ?? []), row]);
  });
  return [...joined.values()];
}
