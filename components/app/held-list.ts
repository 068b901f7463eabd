import { useCallback, useSyncExternalStore } from 'react';
import type { ListId } from '@/core/customer/customer';
import { followList, type WholeList } from '@/core/store/segmentations/follow-list';
import type { Stretches } from '@/core/stretches';
import { inTurns } from '../ui/in-turns';
import { type Group, groupingOf } from './groups';

/** What the groups are made of and the groups come together, so that nobody stands in a group that is of yesterday. */
export type Held = WholeList & { groups: Group[] };

type Found = { of: string; held?: Held | undefined; error?: unknown; end: () => void };

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
      if (found?.of !== of || 'error' in found) hold(of, list, today);
      return () => screens.delete(changed);
    },
    [of, list, today],
  );
  const here = useSyncExternalStore(subscribe, () => (found?.of === of ? found : null));
  if (here && 'error' in here) throw here.error;
  return here?.held;
}

function hold(of: string, list: ListId, today: string): void {
  found?.end();
  let grouping = new AbortController();
  let unfollow = () => {};
  const end = () => {
    grouping.abort();
    unfollow();
    if (found?.end === end) found = null;
  };
  const tell = (more: Partial<Found>) => {
    if (found?.end === end) found = { ...found, ...more };
    for (const changed of screens) changed();
  };
  found = { of, end };
  unfollow = followList(list, {
    next(whole) {
      grouping.abort();
      grouping = new AbortController();
      const { signal } = grouping;
      void inTurns(withGroups(whole, today), signal).then((held) => {
        if (!signal.aborted) tell({ held: held ?? undefined });
      });
    },
    error: (error) => tell({ error }),
    isSeen: () => screens.size > 0,
    unseen: end,
  });
}

function* withGroups(whole: WholeList | undefined, today: string): Stretches<Held | undefined> {
  if (!whole) return undefined;
  const { model, customers, memberOf } = whole;
  return { ...whole, groups: model ? yield* groupingOf(customers, model, today, memberOf) : [] };
}
