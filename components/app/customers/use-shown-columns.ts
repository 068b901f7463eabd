import { useLiveQuery } from 'dexie-react-hooks';
import type { StoredList } from '@/core/store/db';
import { columnsShown } from '@/core/store/readings/show-columns';
import { shownColumns, type TableColumn } from './table-columns';

/** The columns of a list's table; `wanted` = the user chose them. */
export function useShownColumns(list: StoredList): { columns: TableColumn[]; wanted: boolean } {
  const keys = useLiveQuery(() => columnsShown(list.id), [list.id]) ?? null;
  return { columns: shownColumns(list, keys), wanted: keys !== null };
}
