import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Customer } from '@/core/customer/customer';
import type { Problem } from '@/core/problem';
import { isKnownMethod } from '@/core/segments/index';
import { db, type StoredList, type StoredModel } from '@/core/store/db';
import { memberOfFor } from '@/core/store/member-of';
import { modelOf } from '@/core/store/refit';
import { type Group, groupCustomers } from './groups';
import { useCatchUp } from './use-catch-up';

/** The customers of a list in their segments, as of today. */
export type Segmented = {
  list: StoredList;
  customers: Customer[];
  today: string;
  /** Null while it is being made, and where it can't be (`problem` says why). */
  model: StoredModel | null;
  groups: Group[];
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
  const stored = useLiveQuery(async () => {
    const kept = id === undefined ? undefined : await db.lists.get(id);
    if (!kept) return undefined;
    const customers = await db.customers.where('lists').equals(kept.id).toArray();
    const stored = kept.model ? await db.models.get(kept.model) : undefined;
    const model = stored && isKnownMethod(stored) ? stored : null;
    const memberOf = model ? await memberOfFor(model) : undefined;
    return { list: kept, customers, model, memberOf };
  }, [id]);
  useEffect(() => {
    setProblem(null);
    if (!stored || stored.model || stored.customers.length === 0) return;
    let gone = false;
    void modelOf(stored.list, { ...now(), today }).then((made) => {
      if (!gone && !made.ok) setProblem(made.problem);
    });
    return () => {
      gone = true;
    };
  }, [stored, today]);
  useCatchUp(stored?.model ? id : undefined, today);
  const groups = useMemo(
    () => (stored?.model ? groupCustomers(stored.customers, stored.model, today, stored.memberOf) : []),
    [stored, today],
  );
  return stored && { ...stored, today, groups, problem };
}
