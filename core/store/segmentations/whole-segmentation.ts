import type { ModelId } from '../../segments/model';
import { type Assignment, db, type HistoryEntry, type StoredModel } from '../db';
import { dropPlaces, placesOf, placeTables, putPlaces } from '../places/places';
import { starterId } from './refit';

/** A segmentation with everything that goes with it: what puts it back. `shown` = its list showed it. */
export type WholeSegmentation = {
  model: StoredModel;
  assignments: Assignment[];
  moves: HistoryEntry[];
  shown: boolean;
};

const tables = [db.lists, db.models, db.history, ...placeTables] as const;

const movesIn = ({ id, list }: StoredModel) =>
  db.history
    .where('list')
    .equals(list)
    .and((entry) => entry.kind === 'move' && entry.model === id);

/** Null where there is none of this id. */
export function wholeSegmentation(id: ModelId): Promise<WholeSegmentation | null> {
  return db.transaction('r', tables, async () => {
    const model = await db.models.get(id);
    if (!model) return null;
    const assignments = [...(await placesOf(id)).values()];
    const shown = (await db.lists.get(model.list))?.model === id;
    return { model, assignments, moves: await movesIn(model).toArray(), shown };
  });
}

/**
 * Takes a segmentation away, with what it remembers. A list that showed it shows its starter again, which is made anew where it is
 * gone. Null where there is none of this id.
 */
export function dropSegmentation(id: ModelId): Promise<WholeSegmentation | null> {
  return db.transaction('rw', tables, async () => {
    const whole = await wholeSegmentation(id);
    if (!whole) return null;
    const { list } = whole.model;
    await dropPlaces(id);
    await movesIn(whole.model).delete();
    await db.models.delete(id);
    if (whole.shown) await db.lists.update(list, { model: (await db.models.get(starterId(list)))?.id ?? null });
    return whole;
  });
}

/** As it was, whether it was dropped or changed since. Nothing, if the list was erased meanwhile. */
export function putBack({ model, assignments, moves, shown }: WholeSegmentation): Promise<void> {
  return db.transaction('rw', tables, async () => {
    if (!(await db.lists.get(model.list))) return;
    await dropSegmentation(model.id);
    await db.models.put(model);
    await putPlaces(model.id, assignments);
    await db.history.bulkAdd(moves);
    if (shown) await db.lists.update(model.list, { model: model.id });
  });
}
