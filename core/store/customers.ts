import type { Customer, CustomerId, ListId } from '../customer/customer';
import { siteOfList } from '../customer/identity';
import { packed, unpacked } from './customer-pack';
import { db } from './db';
import { isMost } from './of-customers';

/** What a transaction that reads or writes customers names. */
export const customerTables = [db.customers, db.customerPacks] as const;

/**
 * So many that come at once go into packs: a record each takes 4.5 times as long to keep and 1.8 times as long to read
 * (`npm run bench storage`). For that a look-up of one reads a whole pack. A customer is in one of both.
 */
const packFrom = 1000;
const packSize = 500;

/** The customers with these ids, in their order. */
export async function customersById(ids: readonly CustomerId[]): Promise<(Customer | undefined)[]> {
  const found = await recordsById(ids);
  const others = new Set(ids.filter((_, at) => found[at] === undefined));
  if (others.size === 0) return found;
  const inPacks = new Map((await inPacksBy('ids', others)).map((one) => [one.id, one]));
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
  return [...(await rows.toArray()), ...(await inPacksBy('keys', keys))];
}

/** How many identities start so. */
export async function countKeys(start: string): Promise<number> {
  const tables = [db.customers, db.customerPacks];
  const counts = await Promise.all(tables.map((table) => table.where('keys').startsWith(start).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

export async function everyCustomer(): Promise<Customer[]> {
  const packs = await db.customerPacks.toArray();
  return [...(await db.customers.toArray()), ...packs.flatMap(unpacked)];
}

/** Some customer, to show something by; undefined while there is none. */
export async function anyCustomer(): Promise<Customer | undefined> {
  const pack = await db.customerPacks.toCollection().first();
  return (await db.customers.toCollection().first()) ?? (pack && unpacked(pack)[0]);
}

/** How many are on a list; on all of them without one. */
export async function countCustomers(list?: ListId): Promise<number> {
  const [rows, packs] =
    list === undefined
      ? [db.customers.toCollection(), db.customerPacks.toCollection()]
      : [db.customers.where('lists').equals(list), db.customerPacks.where('lists').equals(list)];
  let count = await rows.count();
  await packs.each(({ ids }) => {
    count += ids.length;
  });
  return count;
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
  let done = customers.length - apart.length;
  for (const alike of Map.groupBy(apart, ({ lists }) => JSON.stringify(lists)).values()) {
    const lists = alike[0]?.lists ?? [];
    for (let at = 0; at < alike.length; at += packSize) {
      const some = alike.slice(at, at + packSize);
      await db.customerPacks.add(packed(some, lists));
      done += some.length;
      onPut(done);
    }
  }
}

/** Gives each of these a record of its own: who is changed one by one would have a whole pack written anew each time. */
export async function takeApart(ids: readonly CustomerId[]): Promise<void> {
  const found = await inPacksBy('ids', new Set(ids));
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

async function inPacksBy(index: 'ids' | 'keys', wanted: ReadonlySet<string>): Promise<Customer[]> {
  const isWanted = ({ id, keys }: Customer) => (index === 'ids' ? wanted.has(id) : keys.some((key) => wanted.has(key)));
  const found: Customer[] = [];
  // One after the other: all of 100,000 customers at once would fill the memory for the few that are wanted.
  for (const key of await packsWith(index, wanted).primaryKeys()) {
    const pack = await db.customerPacks.get(key);
    if (pack?.[index].some((one) => wanted.has(one))) found.push(...unpacked(pack).filter(isWanted));
  }
  return found;
}

/** Packs that may hold one of these: very many are in nearly all of them. */
function packsWith(index: 'ids' | 'keys', wanted: ReadonlySet<string>) {
  if (wanted.size >= packFrom) return db.customerPacks.toCollection();
  return db.customerPacks
    .where(index)
    .anyOf([...wanted])
    .distinct();
}

async function takeOutOfPacks(ids: readonly CustomerId[]): Promise<void> {
  const gone = new Set<string>(ids);
  for (const key of await packsWith('ids', gone).primaryKeys()) {
    const pack = await db.customerPacks.get(key);
    if (!pack?.ids.some((id) => gone.has(id))) continue;
    const left = pack.ids.every((id) => gone.has(id)) ? [] : unpacked(pack).filter(({ id }) => !gone.has(id));
    if (left.length > 0) await db.customerPacks.put(packed(left, pack.lists), key);
    else await db.customerPacks.delete(key);
  }
}
