import { beforeEach, expect, it } from 'vitest';
import { listId } from '../../customer/customer';
import { db } from '../db';
import { eraseList } from '../erase';
import { columnsShown, showColumns } from './show-columns';

beforeEach(() => db.settings.clear());

it('keeps the columns of each list until that is forgotten', async () => {
  const [a, b] = [listId.parse('https://crm.example/a'), listId.parse('https://crm.example/b')];
  expect(await columnsShown(a)).toBeNull();
  await showColumns(a, ['city', 'own:Color']);
  await showColumns(b, []);
  expect([await columnsShown(a), await columnsShown(b)]).toEqual([['city', 'own:Color'], []]);
  await showColumns(b, null);
  await eraseList(a);
  expect([await columnsShown(a), await columnsShown(b)]).toEqual([null, null]);
  expect(await db.settings.count()).toBe(0);
});
