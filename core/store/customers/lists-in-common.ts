import type { ListId } from '../../customer/customer';
import { db, type StoredList } from '../db';
import { customersOfList } from './customers-of-list';

/** The other lists that customers of a list are in, the one that was read last first: what this one tells of them counts there, too. */
export async function listsInCommon(list: ListId): Promise<StoredList[]> {
  const ids = new Set((await customersOfList(list)).flatMap(({ lists }) => lists));
  ids.delete(list);
  const found = (await db.lists.bulkGet([...ids])).filter((one) => one !== undefined);
  return found.sort((a, b) => (a.read.last < b.read.last ? 1 : -1));
}
