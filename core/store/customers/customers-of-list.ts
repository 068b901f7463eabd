import type { Customer, ListId } from '../../customer/customer';
import { db } from '../db';
import { unpacked } from './customer-pack';

/** So many records arrive in about 20 ms (half a million in 10 s); between two such answers a screen can draw and hear. */
const page = 1000;
/** As many customers in packs of 500. */
const pagePacks = 2;

/** The customers of a list in the order of their ids, a page at a time: all in one answer would hold up a screen for seconds at 100,000. */
export async function customersOfList(list: ListId): Promise<Customer[]> {
  const found = await packedOf(list);
  const inPacks = found.length > 0;
  const ids = await db.customers.where('lists').equals(list).primaryKeys();
  for (let at = 0; at < ids.length; at += page) {
    const [first, last] = [ids[at], ids[Math.min(at + page, ids.length) - 1]];
    if (first === undefined || last === undefined) break;
    // Customers of other lists may stand between them.
    const some = await db.customers.where('id').between(first, last, true, true).toArray();
    for (const customer of some) if (customer.lists.includes(list)) found.push(customer);
  }
  return inPacks ? found.sort((a, b) => (a.id < b.id ? -1 : 1)) : found;
}

async function packedOf(list: ListId): Promise<Customer[]> {
  const found: Customer[] = [];
  const keys = await db.customerPacks.where('lists').equals(list).primaryKeys();
  for (let at = 0; at < keys.length; at += pagePacks) {
    const packs = await db.customerPacks.bulkGet(keys.slice(at, at + pagePacks));
    for (const pack of packs) if (pack) for (const customer of unpacked(pack)) found.push(customer);
  }
  return found;
}
