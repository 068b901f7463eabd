import { useEffect, useState } from 'react';
import type { Stretches } from '@/core/stretches';
import { inTurns } from './in-turns';

/**
 * The result of long work, done a turn at a time so that the screen stays alive; undefined before the first. It is begun anew when
 * `begin` is another one (`useCallback`), and until then the last result stays.
 */
export function useInTurns<Result>(begin: () => Stretches<Result> | undefined): Result | undefined {
  const [done, setDone] = useState<{ result: Result }>();
  useEffect(() => {
    const work = begin();
    if (!work) return setDone(undefined);
    const stop = new AbortController();
    void inTurns(work, stop.signal).then((result) => {
      if (!stop.signal.aborted) setDone({ result: result as Result });
    });
    return () => stop.abort();
  }, [begin]);
  return done?.result;
}
