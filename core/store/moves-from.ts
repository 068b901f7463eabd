import type { MoveEntry } from '../insights/membership/moves';
import type { ModelId } from '../segments/model';
import { db } from './db';
import { movesSince } from './news-of-list';

/**
 * The moves in a segmentation from an instant (ISO) on; where it was first placed after that, from then on: nobody moved before there was
 * a place, and its first month is to show who did. `since` = from when they are.
 */
export async function movesFrom(model: ModelId, since: string): Promise<{ since: string; entries: MoveEntry[] }> {
  const entries = await movesSince(model, since);
  const first = entries.reduce<MoveEntry | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
  if (first?.cause !== 'first seen') return { since, entries };
  const before = await db.history
    .where('at')
    .below(since)
    .filter((entry) => entry.kind === 'move' && entry.model === model)
    .first();
  if (before) return { since, entries };
  return { since: first.at, entries: entries.filter(({ at }) => at > first.at) };
}
