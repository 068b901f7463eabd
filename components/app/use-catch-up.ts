import { useEffect } from 'react';
import { now } from '@/core/browser/clock';
import type { ListId } from '@/core/customer/customer';
import { segmenting } from '@/core/store/segmentations/segmenting';

/** The lists that this page has caught up, each with the day: placing everybody once a day is enough. */
const caughtUp = new Set<string>();

/** Who opens a list has everybody placed as of today in each of its segmentations, so that moves by time alone are remembered. */
export function useCatchUp(list: ListId | undefined, today: string): void {
  useEffect(() => {
    const key = `${today} ${list}`;
    if (list === undefined || caughtUp.has(key)) return;
    caughtUp.add(key);
    // Nobody waits for it, and one that was cut short by leaving is made up for the next time.
    segmenting({ ask: 'catchUp', list, now: now() });
  }, [list, today]);
}
