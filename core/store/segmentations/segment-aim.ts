import type { ModelId } from '../../segments/model';
import type { Goal } from '../../segments/segment';
import { db } from '../db';

/** The user gives a segment another aim than its method's own: other messages are chosen for it from now on. It stays through later yardsticks. */
export async function setAim(model: ModelId, key: string, goal: Goal): Promise<void> {
  await db.models
    .where('id')
    .equals(model)
    .modify((stored) => {
      stored.aims = { ...stored.aims, [key]: goal };
      stored.segments = stored.segments.map((segment) => (segment.key === key ? { ...segment, goal } : segment));
    });
}
