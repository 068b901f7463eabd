import { useEffect, useState } from 'react';
import { now } from '@/core/browser/clock';
import type { StoredList } from '@/core/store/db';
import type { Ask, Opening } from './opening';
import OpeningWorker from './opening.worker?worker';

/** What can be made of a list; null until it is found out, and found out anew when the list was read or corrected. */
export function useOpening(list: StoredList | undefined): Opening | null {
  const { today } = now();
  const [opening, setOpening] = useState<Opening | null>(null);
  const [id, version] = [list?.id, JSON.stringify([list?.read, list?.columns.map(({ field }) => field)])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that what lies in the database has changed.
  useEffect(() => {
    if (id === undefined) return;
    const worker = new OpeningWorker();
    worker.onmessage = ({ data }: MessageEvent<Opening>) => {
      worker.terminate();
      setOpening(data);
    };
    worker.postMessage({ list: id, today } satisfies Ask);
    return () => {
      worker.terminate();
      setOpening(null);
    };
  }, [id, today, version]);
  return opening;
}
