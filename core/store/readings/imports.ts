import type { CustomerId, ListId } from '../../customer/customer';
import { eraseCampaignsOf, forgetUnseen } from '../campaigns';
import { customersById, customerTables, putCustomers, removeCustomers } from '../customers/customers';
import { customersOfList } from '../customers/customers-of-list';
import { withoutList } from '../customers/without-list';
import { db, type Import, type StoredList, type StoredModel } from '../db';
import type { Now } from '../now';
import { place } from '../places/place';
import { dropPlaces, forgetPlaces, placeTables } from '../places/places';
import { putStartersBack } from '../segmentations/choose-again';
import { retagged } from '../tags/tags';

/** The last few can be taken back, one after the other; of each a copy of the customers whom it touched is kept. */
const mostKept = 3;

export async function rememberImport(imported: Import): Promise<void> {
  await db.imports.add(imported);
  const keys = await db.imports.toCollection().primaryKeys();
  await db.imports.bulkDelete(keys.slice(0, -mostKept));
}

/** The import that would be taken back next. For a live query. */
export const lastImport = (): Promise<Import | undefined> => db.imports.toCollection().last();

/**
 * Takes the last import back: whoever came with it goes, whoever was known is as before it, the list is gone or as it was, and other
 * lists have the starters that they had. What was read of those customers since comes again from its page. Answers false where there is
 * none.
 */
export async function undoImport(now: Now): Promise<boolean> {
  const replaced = await takeBack();
  for (const model of replaced ?? []) {
    const customers = await customersOfList(model.list);
    await place(customers, model, now, { begin: true });
  }
  return replaced !== null;
}

/** Answers the starters that were put back; null where there is no import. */
function takeBack(): Promise<StoredModel[] | null> {
  const tables = [
    ...customerTables,
    db.lists,
    db.history,
    db.models,
    ...placeTables,
    db.campaigns,
    db.imports,
    db.tagged,
  ] as const;
  return db.transaction('rw', tables, async () => {
    const [key] = await db.imports.toCollection().reverse().limit(1).primaryKeys();
    const imported = key === undefined ? undefined : await db.imports.get(key);
    if (key === undefined || !imported) return null;
    const { list, at, before, known, fresh, starters = [] } = imported;
    const now = await customersById(fresh);
    // Who was seen elsewhere since stays, without what the import said.
    const seen = now.flatMap((one) => {
      const lists = one?.lists.filter((id) => id !== list) ?? [];
      return one && lists.length > 0 ? [withoutList({ ...one, lists }, list)] : [];
    });
    const stay = new Set(seen.map(({ id }) => id));
    const gone = fresh.filter((id) => !stay.has(id));
    await removeCustomers(gone);
    await putCustomers(await retagged([...known, ...seen]));
    await forgetUnseen([...known, ...seen]);
    await db.history
      .where('list')
      .equals(list)
      .filter((entry) => entry.at === at)
      .delete();
    await putListBack(list, before, gone);
    const replaced = await putStartersBack(starters, at);
    await db.imports.delete(key);
    return replaced;
  });
}

async function putListBack(list: ListId, before: StoredList | null, gone: readonly CustomerId[]): Promise<void> {
  const models = await db.models.where('list').equals(list).primaryKeys();
  if (before) {
    await db.lists.put(before);
    await forgetPlaces(gone);
    return;
  }
  await db.lists.delete(list);
  await db.models.bulkDelete(models);
  await eraseCampaignsOf(list);
  await Promise.all(models.map(dropPlaces));
}

/** Takes customers who are erased out of what was kept to take imports back. */
export async function forgetImported(ids: readonly CustomerId[]): Promise<void> {
  const erased = new Set<string>(ids);
  await db.imports.toCollection().modify((one) => {
    one.known = one.known.filter(({ id }) => !erased.has(id));
    one.fresh = one.fresh.filter((id) => !erased.has(id));
  });
}
