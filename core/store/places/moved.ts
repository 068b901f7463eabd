import type { Customer, CustomerId } from '../../customer/customer';
import { type Direction, directionOf } from '../../segments/direction';
import type { Segment } from '../../segments/segment';
import { addDays } from '../../values/civil';
import { ofCustomers } from '../customers/of-customers';
import { db, type StoredModel } from '../db';
import { placesAmong } from './places';

/** Out of which segment, which way, and since which civil date. */
export type Moved = { from: Segment; way: Direction; since: string };

/** A move is news for a week: so long a rep who works through the list once a week sees it. */
const newsDays = 7;

/** Which of these customers moved lately by what they did or by the time that passed; new limits or rules move nobody. */
export async function movedIn(
  model: StoredModel,
  customers: readonly Customer[],
  today: string,
): Promise<Map<CustomerId, Moved>> {
  const places = await placesAmong(
    model.id,
    customers.map(({ id }) => id),
  );
  const since = new Map([...places].filter(([, one]) => one.since > addDays(today, -newsDays)));
  if (since.size === 0) return new Map();
  const history = await (await ofCustomers(db.history, [...since.keys()]))
    .filter((entry) => entry.kind === 'move' && entry.model === model.id)
    .toArray();
  const moved = new Map<CustomerId, Moved>();
  // In the order in which they were written: the last move is what counts.
  for (const entry of history.sort((a, b) => (a.at < b.at ? -1 : 1))) {
    if (entry.kind !== 'move') continue;
    const [from, to] = [entry.from, entry.to].map((key) => model.segments.find((one) => one.key === key));
    const own = entry.cause === 'behaviour' || entry.cause === 'time';
    const place = since.get(entry.customer);
    moved.delete(entry.customer);
    if (!own || !from || !to || !place) continue;
    moved.set(entry.customer, { from, way: directionOf(from.tone, to.tone), since: place.since });
  }
  return moved;
}
