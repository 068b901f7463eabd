import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Likely } from '@/core/customer/likely';
import { countCustomers } from '@/core/store/customers/customers';
import { keptApart } from '@/core/store/customers/keep-apart';
import { db, type StoredList } from '@/core/store/db';
import LikelyWorker from './likely.worker?worker';

/** How many pairs, and those to decide about first. */
export type LikelyHere = { count: number; first: Likely[] };

/** Pairs of customers of a list who are likely one person; looked for anew when some were joined, kept apart, read or erased. */
export function useLikely(list: StoredList['id']): LikelyHere {
  const [pairs, setPairs] = useState<LikelyHere>({ count: 0, first: [] });
  const version = useLiveQuery(
    async () => JSON.stringify([await countCustomers(list), (await db.lists.get(list))?.read, await keptApart()]),
    [list],
  );
  useEffect(() => {
    if (version === undefined) return;
    const worker = new LikelyWorker();
    worker.onmessage = ({ data }: MessageEvent<LikelyHere>) => {
      worker.terminate();
      setPairs(data);
    };
    worker.postMessage(list);
    return () => worker.terminate();
  }, [list, version]);
  return pairs;
}
