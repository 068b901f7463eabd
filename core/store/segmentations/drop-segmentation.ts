import type { ModelId } from '../../segments/model';
import { type Assignment, db, type HistoryEntry, type StoredModel } from '../db';
import { dropPlaces, placesOf, placeTables, putPlaces } from '../places/places';
import { starterId } from './refit';

/** Everything that went with a segmentation: what puts it back. */
export type Dropped = { model: StoredModel; assignments: Assignment[]; moves: HistoryEntry[]; shown: boolean };

const tables = [db.lists, db.models, db.history, ...placeTables] as const;

/**
 * Takes a segmentation away, with what it remembers. A list that showed it shows its starter again, which is made anew where it is
 * gone. Null where there is none of this id.
 */
export function dropSegmentation(id: ModelId): Promise<Dropped | null> {
  return db.transaction('rw', tables, async () => {
    const model = await db.models.get(id);
    if (!model) return null;
    const moves = db.history
      .where('list')
      .equals(model.list)
      .and((entry) => entry.kind === 'move' && entry.model === id);
    const dropped = { model, assignments: [...(await placesOf(id)).values()], moves: await moves.toArray() };
    await dropPlaces(id);
    await moves.delete();
    await db.models.delete(id);
    const shown = (await db.lists.get(model.list))?.model === id;
    if (shown) {
      const starter = await db.models.get(starterId(model.list));
      await db.lists.update(model.list, { model: starter?.id ?? null });
    }
    return { ...dropped, shown };
  });
}

/** Undoes a drop. Nothing, if the list was erased meanwhile. */
export function putBack({ model, assignments, moves, shown }: Dropped): Promise<void> {
  return db.transaction('rw', tables, async () => {
    if (!(await db.lists.get(model.list))) return;
    await db.models.put(model);
    await putPlaces(model.id, assignments);
    await db.history.bulkAdd(moves);
    if (shown) await db.lists.update(model.list, { model: model.id });
  });
}
