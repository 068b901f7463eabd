import { fieldOf, isFieldKey, type Kind } from '@/core/customer/fields';
import { columnKeys } from '@/core/reading/column-keys';
import type { StoredList } from '@/core/store/db';

/** A column of the table of customers: the key of its values, and what they are. */
export type TableColumn = { key: string; kind: Kind };

/** In the name that each row begins with. */
const inName: readonly string[] = ['name', 'firstName', 'middleName', 'lastName'];
/** So many have room beside the name, the segment and why in a tab of 1,180 px. */
const most = 4;

function ofList({ columns }: StoredList): TableColumn[] {
  const keyed = columnKeys(columns).map((key, index) => ({
    key,
    kind: isFieldKey(key) ? fieldOf(key).kind : (columns[index]?.kind ?? 'text'),
  }));
  return keyed.filter(({ key }) => !inName.includes(key));
}

/** All that can stand in the table: the columns of the list in its order, and the tags, which the user gives. */
export function columnsOf(list: StoredList): TableColumn[] {
  const own = ofList(list);
  return own.some(({ key }) => key === 'tags') ? own : [...own, { key: 'tags', kind: fieldOf('tags').kind }];
}

/** Those that the user wants; where nothing is said (null) the fields of the list that say most: amounts, numbers, dates and kinds. */
export function shownColumns(list: StoredList, wanted: readonly string[] | null): TableColumn[] {
  if (wanted) return columnsOf(list).filter(({ key }) => wanted.includes(key));
  const saysMuch = ({ key, kind }: TableColumn) => isFieldKey(key) && (key === 'company' || kind !== 'text');
  return ofList(list).filter(saysMuch).slice(0, most);
}
