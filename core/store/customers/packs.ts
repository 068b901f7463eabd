import type { Customer, CustomerId, ListId } from '../../customer/customer';
import { db } from '../db';
import { packed, unpacked } from './customer-pack';
import { marksOf } from './marks';

/** What a transaction that reads or writes packs names. */
export const packTables = [db.customerPacks, db.packMarks] as const;

/** So many customers to a pack: what is written anew when one of them changes. */
const packSize = 500;

/** Puts customers into packs by the lists that they are on. `onPut` is told after each how many are in. */
export async function putInPacks(customers: readonly Customer[], onPut: (done: number) => void): Promise<void> {
  let done = 0;
  for (const alike of Map.groupBy(customers, ({ lists }) => JSON.stringify(lists)).values()) {
    for (let at = 0; at < alike.length; at += packSize) {
      const some = alike.slice(at, at + packSize);
      await putPack(some, some[0]?.lists ?? []);
      done += some.length;
      onPut(done);
    }
  }
}

async function putPack(customers: readonly Customer[], lists: ListId[], pack?: number): Promise<void> {
  const number = await db.customerPacks.put(packed(customers, lists), pack);
  const marks = marksOf(customers.flatMap(({ id, keys }) => [id, ...keys]));
  await db.packMarks.put({ pack: number, customers: customers.length, marks });
}

/** Those who have one of these ids, or one of these identities. */
export async function findInPacks(by: 'ids' | 'keys', wanted: ReadonlySet<string>): Promise<Customer[]> {
  const isWanted = ({ id, keys }: Pick<Customer, 'id' | 'keys'>) =>
    by === 'ids' ? wanted.has(id) : keys.some((key) => wanted.has(key));
  const found: Customer[] = [];
  // One after the other: all of 100,000 customers at once would fill the memory for the few that are wanted.
  for (const number of await packsWith(wanted)) {
    const pack = await db.customerPacks.get(number);
    if (pack) found.push(...unpacked(pack, isWanted));
  }
  return found;
}

/** Takes customers out, whoever of them is in a pack. */
export async function takeOutOfPacks(ids: readonly CustomerId[]): Promise<void> {
  const gone = new Set<string>(ids);
  for (const number of await packsWith(gone)) {
    const pack = await db.customerPacks.get(number);
    if (!pack?.ids.some((id) => gone.has(id))) continue;
    const left = pack.ids.every((id) => gone.has(id)) ? [] : unpacked(pack).filter(({ id }) => !gone.has(id));
    if (left.length > 0) await putPack(left, pack.lists, number);
    else await Promise.all([db.customerPacks.delete(number), db.packMarks.delete(number)]);
  }
}

/** Packs that have a customer with one of these ids or identities; of many thousand packs one perhaps that has none. */
async function packsWith(wanted: ReadonlySet<string>): Promise<number[]> {
  if (wanted.size === 0) return [];
  const some = new Set(marksOf(wanted));
  const all = await db.packMarks.toArray();
  return all.filter(({ marks }) => marks.some((mark) => some.has(mark))).map(({ pack }) => pack);
}

/** How many are in packs: those of a list, or all. */
export async function countInPacks(list?: ListId): Promise<number> {
  const marks =
    list === undefined
      ? await db.packMarks.toArray()
      : await db.packMarks.bulkGet(await db.customerPacks.where('lists').equals(list).primaryKeys());
  return marks.reduce((sum, one) => sum + (one?.customers ?? 0), 0);
}
