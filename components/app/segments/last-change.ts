import { useSyncExternalStore } from 'react';
import { type WholeSegmentation, wholeSegmentation } from '@/core/store/segmentations/whole-segmentation';

/** What was done last to a segmentation, here or in the builder, and how it was before. `moved` = how many customers moved by it. */
export type Change = { did: 'dropped' | 'yardstick' | 'edited'; before: WholeSegmentation; moved: number };

let last: Change | null = null;
const followers = new Set<() => void>();

export function setLastChange(change: Change | null): void {
  last = change;
  for (const changed of followers) changed();
}

/** Tells that a segmentation is changed, by how it was before. */
export async function tellChange(did: Change['did'], before: WholeSegmentation): Promise<void> {
  const after = await wholeSegmentation(before.model.id);
  setLastChange({ did, before, moved: (after?.moves.length ?? 0) - before.moves.length });
}

export const useLastChange = (): Change | null =>
  useSyncExternalStore(
    (changed) => {
      followers.add(changed);
      return () => followers.delete(changed);
    },
    () => last,
  );
