import { idsOf } from '../customer/identity';
import { knownBy } from '../customer/tagged';
import { type Backup, type BackupTables, backupTables } from '../export/backup';
import { everyCustomer, putCustomers } from './customers/customers';
import { type Assignment, db } from './db';
import { takeOut } from './erase';
import { erasedPrints, setErased, whoHave } from './erased';
import { everyPlace, putPlaces } from './places/places';
import { forgetSaid } from './tags/tags';

/** Settings of the moment: where the panel was led, and whom the user pointed at. */
const passing = new Set(['panel', 'to tag']);

/** Everything that is kept, as of an instant (ISO). */
export function makeBackup(made: string): Promise<Backup> {
  return db.transaction('r', db.tables, async () => {
    const rows = await Promise.all(backupTables.map(async (name) => [name, await db.table(name).toArray()] as const));
    const tables = Object.fromEntries(rows) as BackupTables;
    // Whether they lie in records of their own or in packs is no matter of the file's.
    const [customers, assignments] = [await everyCustomer(), await everyPlace()];
    const settings = tables.settings.filter(({ key }) => !passing.has(key));
    return { made, tables: { ...tables, customers, assignments, settings } };
  });
}

/**
 * Puts a backup in the place of everything that is kept. Who was erased since it was made stays erased. Answers what takes it back,
 * all at once or not at all, as the restoring itself.
 */
export async function restoreBackup(backup: Backup, at: string): Promise<() => Promise<void>> {
  const before = await makeBackup(at);
  await replaceBy(backup.tables, await erasedPrints());
  const then = await erasedPrints();
  return async () => {
    // Whoever was erased in between stays so, too.
    const since = (await erasedPrints()).filter((print) => !then.includes(print));
    await replaceBy(before.tables, since);
  };
}

/** `erased`: fingerprints beside those that come with the tables. */
async function replaceBy(tables: BackupTables, erased: readonly string[]): Promise<void> {
  const own = (tables.settings.find(({ key }) => key === 'erased')?.value ?? []) as string[];
  // Whom the tables themselves count as erased is in them no more; somebody with the same switchboard may be.
  const later = new Set(erased.filter((print) => !own.includes(print)));
  const people = await whoHave(tables.customers, ({ id, keys }) => [id, ...keys], later);
  const said = await whoHave(tables.tagged, ({ keys }) => keys, later);
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    const { customers, assignments, ...others } = tables;
    for (const [name, rows] of Object.entries(others)) await db.table(name).bulkAdd(rows);
    await putCustomers(customers);
    for (const [model, places] of Map.groupBy(assignments, (one) => one.model))
      await putPlaces(model, places as Assignment[]);
    await setErased([...own, ...later]);
    for (const person of people) await forgetSaid(knownBy(person));
    await db.tagged.bulkDelete(said.map(({ id }) => id));
    await takeOut(
      people.map(({ id }) => id),
      people.flatMap(({ id, keys }) => idsOf(id, keys)),
    );
  });
}
