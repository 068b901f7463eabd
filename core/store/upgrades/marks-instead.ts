import type { Transaction } from 'dexie';
import type { CustomerPack } from '../customers/customer-pack';
import { marksOf, type PackMarks } from '../customers/marks';

/** A pack of the fifth version of the database: it had an index over the identities in it. */
type OldPack = CustomerPack & { keys: string[] };

/** From the fifth version of the database to the sixth: packs are found by marks. */
export async function marksInstead(transaction: Transaction): Promise<void> {
  const packs = transaction.table<OldPack | CustomerPack, number>('customerPacks');
  const marks = transaction.table<PackMarks, number>('packMarks');
  for (const pack of await packs.toCollection().primaryKeys()) {
    const { keys, ...left } = (await packs.get(pack)) as OldPack;
    await marks.put({ pack, customers: left.ids.length, marks: marksOf([...left.ids, ...keys]) });
    await packs.put(left, pack);
  }
}
