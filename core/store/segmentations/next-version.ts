import type { SegmentModel } from '../../segments/model';
import type { StoredModel } from '../db';

/** So many old versions are kept: enough to tell the moves of whoever was not placed since, small enough to load with each. */
const versionsKept = 5;

/** A segmentation with a newly fitted model, under the same id and name; the version before is kept. */
export function nextVersion(
  { list, name, because, made, earlier, aims, ...before }: StoredModel,
  fitted: SegmentModel,
  cause: 'yardstick' | 'rule edited',
): StoredModel {
  const version = before.version + 1;
  const kept = [...earlier, before].slice(-versionsKept);
  const next = { ...fitted, id: before.id, version, cause, list, name, because, made, earlier: kept };
  // Edited rules say their aims themselves.
  if (!aims || cause === 'rule edited') return next;
  return { ...next, aims, segments: fitted.segments.map((one) => ({ ...one, goal: aims[one.key] ?? one.goal })) };
}
