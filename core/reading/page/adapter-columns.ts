import type { FieldKey } from '../../customer/fields';
import type { Column } from '../../customer/list';
import { readingFields } from '../../languages/reading-words';
import type { Adapter, Place } from '../adapters/adapter';
import { blocksOf } from './blocks';
import type { PageRecord } from './structure';
import { tidy } from './text';
import type { TextColumn } from './text-column';

export type KnownColumn = TextColumn & { field: FieldKey };

/** The columns that an adapter finds at fixed places of each row. */
export function columnsAtPlaces({ cells = {} }: Adapter, records: PageRecord[]): KnownColumn[] {
  const columns = Object.entries(cells).map(([key, place]): KnownColumn => {
    const field = key as FieldKey;
    const { label = field, kind } = readingFields()[field] ?? {};
    const found = records.map((record) => elementsAt(record, place).slice(0, kind === 'tags' ? 50 : 1));
    const texts = found.map((elements) => elements.map((element) => textAt(element, place)).join(', '));
    const places = found.map(([first]) => first ?? null);
    return { field, header: label, machine: null, sorted: null, places, cells: texts };
  });
  // One adapter serves several lists: what stands in none of the rows is of another list.
  return columns.filter(({ places }) => places.some(Boolean));
}

/** Fixed columns under the page's own headers, and what the page has beside them. */
export function joinSeen(fixed: KnownColumn[], seen: TextColumn[]): { fixed: KnownColumn[]; rest: TextColumn[] } {
  const isSame = (one: KnownColumn, other: TextColumn): boolean =>
    one.cells.join('\n') === other.cells.join('\n') ||
    (other.places.some(Boolean) &&
      other.places.every((place, at) => place === null || one.places[at]?.contains(place)));
  return {
    fixed: fixed.map((one) => {
      const twin = seen.find((other) => other.header !== '' && isSame(one, other));
      return twin ? { ...one, header: twin.header, machine: twin.machine, sorted: twin.sorted } : one;
    }),
    rest: seen.filter((other) => !fixed.some((one) => isSame(one, other))),
  };
}

function elementsAt({ parts }: PageRecord, place: Place): Element[] {
  const selector = typeof place === 'string' ? place : place.selector;
  return parts.flatMap((part) => (part.matches(selector) ? [part] : [...part.querySelectorAll(selector)]));
}

function textAt(element: Element, place: Place): string {
  if (typeof place !== 'string') return tidy(element.getAttribute(place.attribute) ?? '');
  return blocksOf(element, new Map())
    .flatMap(({ text }) => text ?? [])
    .join(' ');
}

/** Blank cells of a column with a name, where this site says that they are on their way. */
export function unloaded(adapter: Adapter | null, columns: TextColumn[]): TextColumn[] {
  if (adapter?.blank !== 'not loaded') return columns;
  return columns.map((column) =>
    column.header || column.machine ? { ...column, cells: column.cells.map((cell) => cell || null) } : column,
  );
}

/** The machine name that this site writes on a cell, a header or what stands in them. */
export function machineAt({ machine }: Adapter, element: Element): string | null {
  if (!machine) return null;
  const holder = element.hasAttribute(machine.attribute) ? element : element.querySelector(`[${machine.attribute}]`);
  const name = holder?.getAttribute(machine.attribute) ?? null;
  return name && machine.pattern ? (new RegExp(machine.pattern).exec(name)?.[1] ?? null) : name;
}

/** What the adapter knows of a column outweighs every guess; a field stands for one column only. */
export function knowColumns(columns: Column[], known: readonly (FieldKey | null)[]): Column[] {
  const taken = new Set(known);
  return columns.map((column, at) => {
    const field = known[at];
    if (field && known.indexOf(field) === at)
      return {
        ...column,
        field,
        kind: readingFields()[field]?.kind ?? column.kind,
        certainty: 1,
        reasons: [...column.reasons, { kind: 'adapter', weight: 1 }],
      };
    return column.field && taken.has(column.field as FieldKey) ? { ...column, field: null, certainty: 0 } : column;
  });
}
