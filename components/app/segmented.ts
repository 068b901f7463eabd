import { useEffect, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Problem } from '@/core/problem';
import type { StoredList } from '@/core/store/db';
import { modelOf } from '@/core/store/segmentations/refit';
import { type Held, useHeldList } from './held-list';
import { useCatchUp } from './use-catch-up';

/** The customers of a list in their segments, as of today. */
export type Segmented = Omit<Held, 'memberOf'> & {
  today: string;
  /** Why it can't be segmented: `model` is null then, as it is while it is being made. */
  problem: Problem | null;
};

/**
 * Follows a list in the database. A list that has lost its segmentation (a column was corrected) gets it anew here, so that a
 * pasted list, which no page asks for, has one too.
 */
export function useSegmented(list: StoredList | undefined): Segmented | undefined {
  const { today } = now();
  const id = list?.id;
  const [problem, setProblem] = useState<Problem | null>(null);
  const held = useHeldList(id, today);
  useEffect(() => {
    setProblem(null);
    if (!held || held.model || held.customers.length === 0) return;
    let gone = false;
    void modelOf(held.list, { ...now(), today }).then((made) => {
      if (!gone && !made.ok) setProblem(made.problem);
    });
    return () => {
      gone = true;
    };
  }, [held, today]);
  useCatchUp(held?.model ? id : undefined, today);
  return held && { ...held, today, problem };
}
