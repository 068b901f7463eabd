import type { Adapter } from '../adapters/adapter';
import { machineAt } from './adapter-columns';
import { queryDeep } from './flat-tree';
import { headerText } from './heads';
import { byAdapter } from './row-keys';
import type { Head, PageRecord, Structure } from './structure';
import { isShown } from './visible';

/** A grid of plain elements: cells and headers as the adapter names them, the parts of a record joined by its id. */
export function gridOf(adapter: Adapter, document: Document, rows: Element[], root: Element): Omit<Structure, 'again'> {
  const found = joinById(adapter, rows).map((parts) => ({ parts, cells: cellsIn(adapter, parts) }));
  const heads = headsIn(adapter, document);
  const columns = columnsOf(heads, found);
  const records = found.map(
    ({ parts, cells }): PageRecord => ({
      parts,
      cells: columns.map(({ machine, at }) =>
        cells.filter((cell, place) => (at === null ? cell.machine === machine : place === at)).map(({ cell }) => cell),
      ),
    }),
  );
  return { kind: 'table', adapter, root, heads: columns.map(({ at: _, ...head }) => head), records };
}

/** Columns by machine name where cells and headers bear one; else by order, with headers where there are as many. */
function columnsOf(heads: Head[], records: { cells: Cell[] }[]): (Head & { at: number | null })[] {
  const named = heads.filter(({ machine }) => machine !== null);
  const said = records.flatMap(({ cells }) => cells.flatMap(({ machine }) => machine ?? []));
  if (said.length > 0 && (heads.length === 0 || named.length > 0)) {
    const names = new Set([...named.flatMap(({ machine }) => machine ?? []), ...said]);
    return [...names].map((machine) => {
      const head = named.find((one) => one.machine === machine);
      return { header: head?.header ?? '', machine, sorted: head?.sorted ?? null, at: null };
    });
  }
  const width = Math.max(0, ...records.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, at) => {
    const head = heads.length === width ? heads[at] : undefined;
    const machine = records.map(({ cells }) => cells[at]?.machine).find(Boolean) ?? null;
    return { header: head?.header ?? '', machine, sorted: head?.sorted ?? null, at };
  });
}

type Cell = { cell: Element; machine: string | null };

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
  const ids =
    typeof record === 'object'
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
