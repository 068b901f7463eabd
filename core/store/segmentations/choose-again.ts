import type { Customer, CustomerId, ListId } from '../../customer/customer';
import { isKnownMethod } from '../../segments/index';
import { db, type StoredModel } from '../db';
import { dropPlaces } from '../places/places';

/** What was read anew of a customer; `from` is not there where nothing was known before. */
type Change = { customer: CustomerId; from?: unknown };

/**
 * An import that tells of customers what nobody knew (their orders, say) may allow a better starter on the other lists that they are on:
 * these choose it again when they are next looked at. What the user chose is never let go. Answers the starters that were, to put them back.
 */
export async function chooseAgain(
  known: readonly Customer[],
  changes: readonly Change[],
  imported: ListId,
): Promise<StoredModel[]> {
  const learned = new Set(changes.filter(({ from }) => from === undefined).map(({ customer }) => customer));
  const lists = new Set(known.filter(({ id }) => learned.has(id)).flatMap((one) => one.lists));
  lists.delete(imported);
  const former: StoredModel[] = [];
  for (const list of await db.lists.bulkGet([...lists])) {
    const model = list?.model ? await db.models.get(list.model) : undefined;
    if (!list || !model || !isKnownMethod(model) || model.because === null) continue;
    await db.lists.update(list.id, { model: null });
    former.push(model);
  }
  return former;
}

/**
 * The import is taken back, and with it what was chosen for what it taught: the lists have the starters that they had, and whoever moved
 * by the change of segmentation did not. Answers the starters in which everybody is to be placed anew. What the user chose or edited
 * meanwhile stays.
 */
export async function putStartersBack(starters: readonly StoredModel[], since: string): Promise<StoredModel[]> {
  const replaced: StoredModel[] = [];
  for (const starter of starters) {
    const list = await db.lists.get(starter.list);
    const now = await db.models.get(starter.id);
    if (!list || !now || now.because === null) continue;
    if (list.model === null) await db.lists.update(list.id, { model: starter.id });
    if (now.version === starter.version) continue;
    await db.models.put(starter);
    await dropPlaces(starter.id);
    await db.history
      .where('list')
      .equals(list.id)
      .filter((entry) => entry.kind === 'move' && entry.model === starter.id && entry.at >= since)
      .delete();
    replaced.push(starter);
  }
  return replaced;
}
