import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { Customer } from '@/core/customer/customer';
import type { Problem } from '@/core/problem';
import { isKnownMethod } from '@/core/segments/index';
import type { MemberOf } from '@/core/segments/method';
import { customersOfList } from '@/core/store/customers-of-list';
import { db, type StoredList, type StoredModel } from '@/core/store/db';
import { memberOfFor } from '@/core/store/member-of';
import { modelOf } from '@/core/store/refit';
import type { Stretches } from '@/core/stretches';
import { useInTurns } from '../ui/use-in-turns';
import { type Group, groupingOf } from './groups';
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
    const customers = await customersOfList(kept.id);
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
  // What the groups were made of and the groups come together, so that nobody stands in a group that is of yesterday.
  const grouped = useInTurns(useCallback(() => (stored ? withGroups(stored, today) : undefined), [stored, today]));
  return grouped && grouped.list.id === id ? { ...grouped, today, problem } : undefined;
}

type Stored = Pick<Segmented, 'list' | 'customers' | 'model'> & { memberOf: MemberOf | undefined };

function* withGroups(stored: Stored, today: string): Stretches<Stored & { groups: Group[] }> {
  const { model, customers, memberOf } = stored;
  return { ...stored, groups: model ? yield* groupingOf(customers, model, today, memberOf) : [] };
}
