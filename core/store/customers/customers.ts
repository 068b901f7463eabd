import type { Customer, CustomerId, ListId } from '../../customer/customer';
import { rowKey, siteOfList } from '../../customer/identity';
import { db } from '../db';
import { unpacked } from './customer-pack';
import { isMost } from './of-customers';
import { countInPacks, findInPacks, packTables, putInPacks, takeOutOfPacks } from './packs';

/** What a transaction that reads or writes customers names. */
export const customerTables = [db.customers, ...packTables] as const;

/**
 * So many that come at once go into packs: a record each takes 14 times as long to keep and twice as long to read. For that a look-up
 * reads whole packs: of fifty customers it takes seven times as long (`npm run bench storage`). A customer is in one of both.
 */
const packFrom = 1000;

/** The customers with these ids, in their order. */
export async function customersById(ids: readonly CustomerId[]): Promise<(Customer | undefined)[]> {
  const found = await recordsById(ids);
  const others = new Set(ids.filter((_, at) => found[at] === undefined));
  if (others.size === 0) return found;
  const inPacks = new Map((await findInPacks('ids', others)).map((one) => [one.id, one]));
  return found.map((one, at) => one ?? inPacks.get(ids[at] as CustomerId));
}

async function recordsById(ids: readonly CustomerId[]): Promise<(Customer | undefined)[]> {
  if (!(await isMost(ids.length, db.customers))) return db.customers.bulkGet([...ids]);
  const all = new Map((await db.customers.toArray()).map((one) => [one.id, one]));
  return ids.map((id) => all.get(id));
}

export const customerById = async (id: CustomerId): Promise<Customer | undefined> => (await customersById([id]))[0];

/** The customers who have one of these identities. */
export async function customersWith(keys: ReadonlySet<string>): Promise<Customer[]> {
  const hasOne = (customer: Customer) => customer.keys.some((key) => keys.has(key));
  const rows = (await isMost(keys.size, db.customers))
    ? db.customers.filter(hasOne)
    : db.customers
        .where('keys')
        .anyOf([...keys])
        .distinct();
  return [...(await rows.toArray()), ...(await findInPacks('keys', keys))];
}

/** How many rows of a page's list were ever read. */
export const countRows = (list: string): Promise<number> =>
  db.customers.where('keys').startsWith(rowKey(list, '')).count();

export async function everyCustomer(): Promise<Customer[]> {
  const packs = await db.customerPacks.toArray();
  return [...(await db.customers.toArray()), ...packs.flatMap((pack) => unpacked(pack))];
}

/** Is anybody kept? */
export async function isAnybodyKept(): Promise<boolean> {
  const counts = [db.customers, db.packMarks].map((table) => table.limit(1).count());
  return (await Promise.all(counts)).some((count) => count > 0);
}

/** Some customer, to show something by; undefined while there is none. */
export async function anyCustomer(): Promise<Customer | undefined> {
  const pack = await db.customerPacks.toCollection().first();
  return (await db.customers.toCollection().first()) ?? (pack && unpacked(pack)[0]);
}

/** How many are on a list; on all of them without one. */
export async function countCustomers(list?: ListId): Promise<number> {
  const rows = list === undefined ? db.customers.toCollection() : db.customers.where('lists').equals(list);
  return (await rows.count()) + (await countInPacks(list));
}

/** The rows of a page come again and again, a few at a time: who is one keeps a record. */
const isOnPage = ({ lists }: Customer): boolean => lists.some((list) => siteOfList(list) !== null);

/** Keeps customers in the place of what was kept of them. `onPut` is told after each pack how many are written. */
export async function putCustomers(
  customers: readonly Customer[],
  onPut: (done: number) => void = () => {},
): Promise<void> {
  await takeOutOfPacks(customers.map(({ id }) => id));
  const apart = customers.filter((one) => !isOnPage(one));
  if (apart.length < packFrom) {
    await db.customers.bulkPut([...customers]);
    return;
  }
  await db.customers.bulkPut(customers.filter(isOnPage));
  await removeRecords(apart.map(({ id }) => id));
  const before = customers.length - apart.length;
  await putInPacks(apart, (done) => onPut(before + done));
}

/** Gives each of these a record of its own: who is changed one by one would have a whole pack written anew each time. */
export async function takeApart(ids: readonly CustomerId[]): Promise<void> {
  const found = await findInPacks('ids', new Set(ids));
  if (found.length === 0) return;
  await takeOutOfPacks(ids);
  await db.customers.bulkPut(found);
}

export async function removeCustomers(ids: readonly CustomerId[]): Promise<void> {
  await takeOutOfPacks(ids);
  await removeRecords(ids);
}

/** To remove what is not there costs as much as to write it. */
async function removeRecords(ids: readonly CustomerId[]): Promise<void> {
  const some = (await isMost(ids.length, db.customers)) ? await db.customers.toCollection().primaryKeys() : ids;
  const gone = new Set(ids);
  await db.customers.bulkDelete(some.filter((id) => gone.has(id)));
}
