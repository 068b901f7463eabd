import { expect, it } from 'vitest';
import { listId } from '@/core/customer/customer';
import type { Column } from '@/core/customer/list';
import type { StoredList } from '@/core/store/db';
import { columnsOf, shownColumns } from './table-columns';

const column = (header: string, field: string | null, kind: Column['kind'] = 'text'): Column => ({
  header,
  machine: null,
  field,
  kind,
  certainty: 1,
  reasons: [],
});
const list = (...columns: Column[]) => ({ id: listId.parse('paste:x'), columns }) as unknown as StoredList;
const keys = (columns: readonly { key: string }[]) => columns.map(({ key }) => key);

const shop = list(
  column('Namn', 'name'),
  column('Mejl', 'email'),
  column('Ort', 'city', 'category'),
  column('Köp', 'orders', 'number'),
  column('Summa', 'totalSpend', 'money'),
  column('Färg', null, 'category'),
  column('Senast', 'lastOrder', 'date'),
  column('Bransch', 'industry', 'category'),
);

it('shows the fields that say most until the user chooses', () => {
  expect(keys(shownColumns(shop, null))).toEqual(['city', 'orders', 'totalSpend', 'lastOrder']);
});

it('shows what the user chose, in the order of the list, own columns and tags too', () => {
  const wanted = ['tags', 'own:Färg', 'email', 'a column of long ago'];
  expect(keys(shownColumns(shop, wanted))).toEqual(['email', 'own:Färg', 'tags']);
  expect(shownColumns(shop, ['own:Färg'])).toEqual([{ key: 'own:Färg', kind: 'category' }]);
  expect(shownColumns(shop, [])).toEqual([]);
});

it('offers every column but the name, and tags once', () => {
  expect(keys(columnsOf(shop))).not.toContain('name');
  expect(keys(columnsOf(list(column('Grupper', 'tags', 'tags'))))).toEqual(['tags']);
});
