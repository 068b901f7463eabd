import type { ListId } from '../../customer/customer';
import { db } from '../db';

const keyOf = (list: ListId): string => `columns shown:${list}`;

/** Keys of the columns that the user wants beside the names in Customers; null = those that say most. For a live query. */
export async function columnsShown(list: ListId): Promise<readonly string[] | null> {
  const stored = (await db.settings.get(keyOf(list)))?.value;
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : null;
}

/** Not with the list itself: who follows that would read all its customers again. */
export async function showColumns(list: ListId, keys: readonly string[] | null): Promise<void> {
  if (keys === null) await forgetColumnsShown(list);
  else await db.settings.put({ key: keyOf(list), value: keys });
}

export const forgetColumnsShown = (list: ListId): Promise<void> => db.settings.delete(keyOf(list));
