import { useEffect, useRef, useState } from 'react';
import type { Kind } from '@/core/customer/fields';
import type { Problem } from '@/core/problem';
import type { Distribution } from '@/core/segments/distribution';
import type { Clause } from '@/core/segments/rules/condition';
import type { SetCount } from '@/core/segments/rules/count-set';
import type { RulesParams } from '@/core/segments/rules/params';
import type { Answer, Ask, Opened } from './counting';
import CountingWorker from './counting.worker?worker';

export type Counting = {
  /** Null until the list is there. */
  opened: Opened | null;
  counts: SetCount | null;
  problem: Problem | null;
  /** Of fields that were asked about; the same field is asked about once. */
  spreads: ReadonlyMap<string, Distribution>;
  spread: (field: string, kind: Kind) => Promise<Distribution | null>;
  /** Where a share of the list begins; null where that can't be told. */
  limit: (clause: Clause) => Promise<number | null>;
};

/**
 * Counts the set as it stands, in a worker: typing never waits. While one count is on its way only the newest set waits for the
 * next, so that a slow machine counts less often instead of later and later.
 */
export function useCounting(list: string, today: string, params: RulesParams): Counting {
  const worker = useRef<Worker | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [counts, setCounts] = useState<SetCount | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [spreads, setSpreads] = useState<ReadonlyMap<string, Distribution>>(new Map());
  const busy = useRef(false);
  const waiting = useRef<RulesParams | null>(null);

  useEffect(() => {
    const here = new CountingWorker();
    worker.current = here;
    void ask(here, { ask: 'open', list, today }).then((answer) => {
      if (worker.current !== here) return;
      if (answer.answer === 'opened') setOpened(answer.opened);
      if (answer.answer === 'problem') setProblem(answer.problem);
    });
    return () => {
      here.terminate();
      worker.current = null;
      busy.current = false;
      setOpened(null);
      setSpreads(new Map());
    };
  }, [list, today]);

  useEffect(() => {
    if (!opened) return;
    waiting.current = params;
    const next = async () => {
      const here = worker.current;
      const asked = waiting.current;
      if (!here || !asked || busy.current) return;
      busy.current = true;
      waiting.current = null;
      const answer = await ask(here, { ask: 'count', params: asked });
      if (worker.current !== here) return;
      busy.current = false;
      if (answer.answer === 'counted') setCounts(answer.counts);
      if (answer.answer === 'problem') setProblem(answer.problem);
      void next();
    };
    void next();
  }, [opened, params]);

  const spread = async (field: string, kind: Kind): Promise<Distribution | null> => {
    const known = spreads.get(field);
    if (known || !worker.current) return known ?? null;
    const answer = await ask(worker.current, { ask: 'spread', field, kind });
    if (answer.answer !== 'spread') return null;
    setSpreads((before) => new Map(before).set(field, answer.spread));
    return answer.spread;
  };
  const limit = async (clause: Clause): Promise<number | null> => {
    const answer = worker.current && (await ask(worker.current, { ask: 'limit', clause }));
    return answer?.answer === 'limit' ? answer.limit : null;
  };
  return { opened, counts, problem, spreads, spread, limit };
}

/** The answer to one ask, which comes on a port of its own. */
function ask(worker: Worker, asked: Ask): Promise<Answer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}
