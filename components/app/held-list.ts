import { liveQuery } from 'dexie';
import { useCallback, useSyncExternalStore } from 'react';
import type { Customer, ListId } from '@/core/customer/customer';
import { isKnownMethod } from '@/core/segments/index';
import type { MemberOf } from '@/core/segments/method';
import { customersOfList } from '@/core/store/customers-of-list';
import { db, type StoredList, type StoredModel } from '@/core/store/db';
import { memberOfFor } from '@/core/store/member-of';
import type { Stretches } from '@/core/stretches';
import { inTurns } from '../ui/in-turns';
import { type Group, groupingOf } from './groups';

type Kept = { list: StoredList; customers: Customer[]; model: StoredModel | null; memberOf: MemberOf | undefined };
export type Held = Kept & { groups: Group[] };

/** What was found of a list so far. `error` = the database could not be read. */
type Found = { of: string; held: Held | undefined; error?: unknown; end: () => void };

/**
 * The list that was looked at last stays at hand while the app goes from screen to screen: to read 100,000 customers and to put
 * them into their segments takes seconds. It follows the database while a screen shows it; a change that no screen sees lets it go.
 */
let found: Found | null = null;
const screens = new Set<() => void>();

/** A list with its customers in their segments as of a civil date; undefined while it is being read. */
export function useHeldList(list: ListId | undefined, today: string): Held | undefined {
  const of = `${today} ${list}`;
  const subscribe = useCallback(
    (changed: () => void) => {
      if (list === undefined) return () => {};
      screens.add(changed);
      if (found?.of !== of) hold(of, list, today);
      return () => screens.delete(changed);
    },
    [of, list, today],
  );
  const here = useSyncExternalStore(subscribe, () => (found?.of === of ? found : null)?.held);
  if (found?.of === of && found.error !== undefined) throw found.error;
  return here;
}

function hold(of: string, list: ListId, today: string): void {
  found?.end();
  let grouping = new AbortController();
  const mine: Found = {
    of,
    held: undefined,
    end() {
      grouping.abort();
      following.unsubscribe();
      if (found === mine) found = null;
    },
  };
  const tell = () => {
    for (const changed of screens) changed();
  };
  const following = liveQuery(async () => (screens.size > 0 ? keptOf(list) : 'unseen')).subscribe({
    next(kept) {
      if (kept === 'unseen') return mine.end();
      grouping.abort();
      grouping = new AbortController();
      const { signal } = grouping;
      // What the groups are made of and the groups come together, so that nobody stands in a group that is of yesterday.
      void inTurns(withGroups(kept, today), signal).then((held) => {
        if (signal.aborted) return;
        mine.held = held ?? undefined;
        tell();
      });
    },
    error(error) {
      mine.error = error;
      tell();
    },
  });
  found = mine;
}

async function keptOf(id: ListId): Promise<Kept | undefined> {
  const list = await db.lists.get(id);
  if (!list) return undefined;
  const customers = await customersOfList(id);
  const stored = list.model ? await db.models.get(list.model) : undefined;
  const model = stored && isKnownMethod(stored) ? stored : null;
  const memberOf = model ? await memberOfFor(model) : undefined;
  return { list, customers, model, memberOf };
}

function* withGroups(kept: Kept | undefined, today: string): Stretches<Held | undefined> {
  if (!kept) return undefined;
  const { model, customers, memberOf } = kept;
  return { ...kept, groups: model ? yield* groupingOf(customers, model, today, memberOf) : [] };
}
