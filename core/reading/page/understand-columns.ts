import type { Column } from '../../customer/list';
import type { Stretches } from '../../stretches';
import type { Match } from '../expert';
import { limits } from '../limits';
import { columnsAtPlaces, joinSeen, knowColumns, unloaded } from './adapter-columns';
import { splitFacts } from './facts';
import { readColumns } from './read-columns';
import type { Structure } from './structure';
import type { TextColumn } from './text-column';
import { nameTheTitle } from './title-column';

/** So many rows tell what a column means; more only cost time. */
const enoughToMatch = 200;

/** Texts in columns, and what each column means: what the adapter knows first, then header, values and neighbours. */
export function* understandColumns(
  structure: Structure,
  language: string | null,
  match: Match,
): Stretches<{ texts: TextColumn[]; columns: Column[] }> {
  const { adapter, records, root } = structure;
  const read = yield* readColumns(structure);
  yield;
  const seen = splitFacts(withoutDoubles(unloaded(adapter, read)), language).filter(
    (column) => column.header || column.cells.some((cell) => cell !== ''),
  );
  const { fixed, rest } = joinSeen(adapter ? columnsAtPlaces(adapter, records) : [], seen);
  const texts = [...fixed, ...rest].slice(0, limits.columns);
  const matched = match(
    texts.map(({ header, machine, cells }) => ({ header, machine, cells: cells.slice(0, enoughToMatch) })),
    { language, root },
  );
  const known = texts.map(({ machine }, at) => fixed[at]?.field ?? adapter?.columns?.[machine ?? ''] ?? null);
  const columns = knowColumns(matched, known);
  const named = adapter ? columns : nameTheTitle(columns, texts, structure);
  const names = displayNames(texts);
  return {
    texts,
    columns: named.map((column, at) => ({
      ...column,
      header: (names[at] ?? column.header).slice(0, limits.headerCharacters),
    })),
  };
}

const textsOf = ({ cells }: TextColumn): string => cells.join('\n');

/** The same texts once more (hidden labels, titles of pictures) are no further column. */
function withoutDoubles(columns: TextColumn[]): TextColumn[] {
  const seen = new Set<string>();
  return columns.filter((column) => {
    const isNew = column.header !== '' || !seen.has(textsOf(column));
    seen.add(textsOf(column));
    return isNew;
  });
}

/** Own columns are known by their headers: one without words goes by its machine name or its place, a second of a name its count. */
export function displayNames(columns: TextColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({ header, machine }, at) => {
    const name = header || machine || `#${at + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}
