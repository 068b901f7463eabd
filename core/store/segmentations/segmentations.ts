import type { ListId } from '../../customer/customer';
import { isKnownMethod } from '../../segments/index';
import { type ModelId, modelId } from '../../segments/model';
import { db, type StoredModel } from '../db';
import { placesOf, placeTables, putPlaces } from '../places/places';
import { starterId } from './refit';

/**
 * The segmentations of a list: the starter, then those that the user made, in that order. Those of methods that are gone are left
 * out. For a live query.
 */
export async function segmentationsOf(list: ListId): Promise<StoredModel[]> {
  const models = await db.models.where('list').equals(list).toArray();
  const order = ({ id, made }: StoredModel) => (id === starterId(list) ? '' : `${made} ${id}`);
  return models.filter(isKnownMethod).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The one that the list shows; undefined where there is none yet, or where its method is gone. */
export async function shownOf(list: ListId): Promise<StoredModel | undefined> {
  const id = (await db.lists.get(list))?.model;
  const model = id ? await db.models.get(id) : undefined;
  return model && isKnownMethod(model) ? model : undefined;
}

/** The list shows this segmentation from now on, on its page too. False where it is none of this list's. */
export function showSegmentation(list: ListId, model: ModelId): Promise<boolean> {
  return db.transaction('rw', db.lists, db.models, async () => {
    if ((await db.models.get(model))?.list !== list) return false;
    return (await db.lists.update(list, { model })) === 1;
  });
}

/** An empty name takes the user's name away: then it is called by its set or method again. */
export async function renameSegmentation(model: ModelId, name: string): Promise<void> {
  await db.models.update(model, { name: name.trim() || null });
}

/** The same segmentation once more, to change one and keep the other. It is the user's own, so it stays as it is while the list grows. */
export function duplicateSegmentation(model: ModelId, name: string, at: string): Promise<ModelId | null> {
  return db.transaction('rw', db.models, ...placeTables, async () => {
    const one = await db.models.get(model);
    if (!one) return null;
    const id = newModelId(one.list);
    await db.models.put({ ...one, id, name: name.trim() || null, because: null, made: at, earlier: [] });
    const placed = [...(await placesOf(model)).values()];
    await putPlaces(
      id,
      placed.map((assignment) => ({ ...assignment, model: id })),
    );
    return id;
  });
}

/** An id of a segmentation that the user makes; the starter's is its list's. */
export const newModelId = (list: ListId): ModelId => modelId.parse(`${crypto.randomUUID()}:${list}`);
