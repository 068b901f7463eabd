import { idsOf } from '../customer/identity';
import { knownBy } from '../customer/tagged';
import { type Backup, type BackupTables, backupTables } from '../export/backup';
import { db } from './db';
import { takeOut } from './erase';
import { erasedPrints, setErased, whoHave } from './erased';
import { forgetSaid } from './tags';

/** Settings of the moment: where the panel was led, and whom the user pointed at. */
const passing = new Set(['panel', 'to tag']);

/** Everything that is kept, as of an instant (ISO). */
export function makeBackup(made: string): Promise<Backup> {
  return db.transaction('r', db.tables, async () => {
    const rows = await Promise.all(backupTables.map(async (name) => [name, await db.table(name).toArray()] as const));
    const tables = Object.fromEntries(rows) as BackupTables;
    return { made, tables: { ...tables, settings: tables.settings.filter(({ key }) => !passing.has(key)) } };
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
    for (const name of backupTables) {
      await db.table(name).clear();
      await db.table(name).bulkAdd(tables[name]);
    }
    await setErased([...own, ...later]);
    for (const person of people) await forgetSaid(knownBy(person));
    await db.tagged.bulkDelete(said.map(({ id }) => id));
    await takeOut(
      people.map(({ id }) => id),
      people.flatMap(({ id, keys }) => idsOf(id, keys)),
    );
  });
}
