import type { MoveEntry } from '../../insights/membership/moves';
import type { StoredModel } from '../db';
import { movesSince } from './news-of-list';

/**
 * The moves in a segmentation from an instant (ISO) on; where it was made after that, from then on: nobody moved before there was
 * a place, and its first month is to show who did. `since` = from when they are.
 */
export async function movesFrom(
  { id, made }: Pick<StoredModel, 'id' | 'made'>,
  since: string,
): Promise<{ since: string; entries: MoveEntry[] }> {
  if (made < since) return { since, entries: await movesSince(id, since) };
  return { since: made, entries: (await movesSince(id, made)).filter(({ at }) => at > made) };
}
