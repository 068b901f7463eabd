import { adapters } from '@/core/reading/adapters/index';
import { addressOf } from '@/core/reading/page/address-of';
import { isKnownMethod } from '@/core/segments/index';
import type { Segment } from '@/core/segments/segment';
import { customersOfList } from '@/core/store/customers/customers-of-list';
import { db, type StoredList, type StoredModel } from '@/core/store/db';
import { groupCustomers } from '../app/groups';

/** The list on a page as it is known, with the size of each of its segments (null = can't tell). */
export type PageList = {
  list: StoredList;
  model: StoredModel | null;
  sizes: { segment: Segment | null; size: number }[];
};

/** The list of the page at an address, in its segments as of today; null where none was read there. */
export async function listAt(url: string, today: string): Promise<PageList | null> {
  if (!URL.canParse(url)) return null;
  const list = (await db.lists.toArray())
    .filter(({ address, adapter }) => address === addressOf(url, addition.get(adapter)))
    // Where two readers read the same page, the one that was there last is the one whose badges are seen.
    .reduce<StoredList | null>((best, one) => (best && best.read.last >= one.read.last ? best : one), null);
  if (!list) return null;
  const stored = list.model ? await db.models.get(list.model) : undefined;
  const model = stored && isKnownMethod(stored) ? stored : null;
  const customers = model ? await customersOfList(list.id) : [];
  const groups = model ? groupCustomers(customers, model, today) : [];
  return { list, model, sizes: groups.map(({ segment, customers }) => ({ segment, size: customers.length })) };
}

/** What each adapter adds to an address to tell the lists of its system apart. */
const addition: ReadonlyMap<string, string | undefined> = new Map(adapters.map(({ id, address }) => [id, address]));
