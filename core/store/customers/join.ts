import type { CustomerId } from '../../customer/customer';
import { joinCustomers } from '../../customer/join-customers';
import { db } from '../db';
import { retagged } from '../tags/tags';
import { customersById, customerTables, putCustomers, removeCustomers } from './customers';

/** The user says that two customers are one. History keeps both as they were. */
export function join(a: CustomerId, b: CustomerId, at: string): Promise<void> {
  return db.transaction('rw', [...customerTables, db.history, db.tagged], async () => {
    const [first, second] = await customersById([a, b]);
    const list = first?.lists[0] ?? second?.lists[0];
    if (!first || !second || a === b || !list) return;
    await removeCustomers([b]);
    await putCustomers(await retagged([joinCustomers(first, second)]));
    await db.history.add({ kind: 'join', at, list, customer: a, before: [first, second] });
  });
}

/** Takes the last joining of a customer back: both are as they were before it. What was read since comes again from its page. */
export function undoJoin(customer: CustomerId): Promise<void> {
  return db.transaction('rw', [...customerTables, db.history], async () => {
    const joins = db.history.where('customer').equals(customer);
    const keys = await joins.primaryKeys();
    const entries = await db.history.bulkGet(keys);
    const last = entries.findLastIndex((entry) => entry?.kind === 'join');
    const [entry, key] = [entries[last], keys[last]];
    if (entry?.kind !== 'join' || key === undefined) return;
    await putCustomers(entry.before);
    await db.history.delete(key);
  });
}
