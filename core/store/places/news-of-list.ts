import type { ListId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import { totalKeys } from '../../customer/order-history';
import type { MoveEntry } from '../../insights/membership/moves';
import { daysAhead, type News, newsOf } from '../../insights/membership/news';
import { labelsOf } from '../../reading/column-labels';
import type { ModelId } from '../../segments/model';
import { addDays } from '../../values/civil';
import { db } from '../db';
import { shownOf } from '../segmentations/segmentations';
import { turningBy } from './places';

/**
 * What is new of a list in the segmentation that it shows: who moved since an instant (ISO), who turns within a week, what is stale.
 * Null where it shows none. For a live query; moves by time alone are remembered when the list is caught up (`segmenting`).
 */
export async function newsOfList(id: ListId, since: string, today: string): Promise<News | null> {
  const [list, model] = await Promise.all([db.lists.get(id), shownOf(id)]);
  if (!list || !model) return null;
  const [moves, dated] = await Promise.all([
    movesSince(model.id, since),
    turningBy(model.id, addDays(today, daysAhead)),
  ]);
  const lastRead = list.read.last.slice(0, 10);
  return newsOf({ model, moves, dated, fields: fieldsOf(list.columns), lastRead }, since, today);
}

/** What a list tells of its customers: by its columns, and by its orders where it is one of these. */
function fieldsOf(columns: readonly Column[]): string[] {
  const labels = labelsOf(columns);
  const given = columns.flatMap(({ field }, at) => [...(field === null ? [] : [field]), `own:${labels[at]}`]);
  return given.includes('orderDate') ? [...given, ...totalKeys] : given;
}

/** The moves in a segmentation from an instant (ISO) on. */
export async function movesSince(model: ModelId, since: string): Promise<MoveEntry[]> {
  const entries = await db.history.where('at').aboveOrEqual(since).toArray();
  return entries.flatMap((entry) => (entry.kind === 'move' && entry.model === model ? [entry] : []));
}
