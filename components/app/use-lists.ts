import { useLiveQuery } from 'dexie-react-hooks';
import { db, type StoredList } from '@/core/store/db';

/** Every list, the one that was read last first. Undefined while it is being looked up. */
export const useLists = (): StoredList[] | undefined =>
  useLiveQuery(async () => {
    const lists = await db.lists.toArray();
    return lists.sort((a, b) => (a.read.last < b.read.last ? 1 : -1));
  });
