import { customerId, type ListId } from '../customer/customer';
import type { MoveEntry } from '../insights/membership/moves';
import { daysAhead, type News, newsOf, type Turning } from '../insights/membership/news';
import { labelsOf } from '../reading/column-labels';
import { methodOf } from '../segments/index';
import type { ModelId } from '../segments/model';
import { addDays } from '../values/civil';
import { customersById } from './customers';
import { db, type StoredModel } from './db';
import { memberOfFor } from './member-of';
import { turningBy } from './places';
import { shownOf } from './segmentations';

/**
 * What is new of a list in the segmentation that it shows: who moved since an instant (ISO), who turns within a week, what is stale.
 * Null where it shows none. For a live query; moves by time alone are remembered when the list is caught up (`segmenting`).
 */
export async function newsOfList(id: ListId, since: string, today: string): Promise<NewsOfList | null> {
  const [list, model] = await Promise.all([db.lists.get(id), shownOf(id)]);
  if (!list || !model) return null;
  const [moves, dated] = await Promise.all([
    movesSince(model.id, since),
    turningBy(model.id, addDays(today, daysAhead)),
  ]);
  const labels = labelsOf(list.columns);
  const fields = list.columns.flatMap(({ field }, at) => [...(field === null ? [] : [field]), `own:${labels[at]}`]);
  const lastRead = list.read.last.slice(0, 10);
  const news = newsOf({ model, moves, dated, fields, lastRead }, since, today);
  return { ...news, turning: await whereTo(model, news.turning) };
}

/** A segment key, null = can't tell. */
export type TurningTo = Turning & { to: string | null };
export type NewsOfList = Omit<News, 'turning'> & { turning: TurningTo[] };

/** Where those who turn will be on that day, if nothing happens. */
async function whereTo(model: StoredModel, turning: readonly Turning[]): Promise<TurningTo[]> {
  const ids = turning.map(({ customer }) => customerId.parse(customer));
  const [customers, memberOf] = await Promise.all([customersById(ids), memberOfFor(model)]);
  return turning.flatMap((one, at) => {
    const customer = customers[at];
    return customer ? [{ ...one, to: methodOf(model).assign(customer, model, one.on, memberOf).segment }] : [];
  });
}

/** The moves in a segmentation from an instant (ISO) on. */
export async function movesSince(model: ModelId, since: string): Promise<MoveEntry[]> {
  const entries = await db.history.where('at').aboveOrEqual(since).toArray();
  return entries.flatMap((entry) => (entry.kind === 'move' && entry.model === model ? [entry] : []));
}
