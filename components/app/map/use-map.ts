import { useEffect, useRef, useState } from 'react';
import type { Problem } from '@/core/problem';
import type { ShownField } from '@/core/segments/distribution';
import type { Answer, Ask, Drawing, View } from './asking';
import MapWorker from './map.worker?worker';

export type Drawn =
  | { is: 'drawing' }
  | { is: 'drawn'; drawing: Drawing }
  | { is: 'problem'; problem: Problem; fields: ShownField[] };

/** The map of a list in its worker. `version` = of what is drawn: another one reads the list anew. */
export function useMap(
  list: string,
  today: string,
  version: string,
  view: View,
  fields: [string, string] | null,
): Drawn {
  const worker = useRef<{ worker: Worker; opened: Promise<Answer> } | null>(null);
  const [drawn, setDrawn] = useState<Drawn>({ is: 'drawing' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what says that the list has changed.
  useEffect(() => {
    const here = new MapWorker();
    worker.current = { worker: here, opened: ask(here, { ask: 'open', list, today }) };
    return () => {
      here.terminate();
      worker.current = null;
    };
  }, [list, today, version]);
  const wanted = fields?.join('\n') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields by what they are called, not by their array.
  useEffect(() => {
    const here = worker.current;
    if (!here) return;
    let gone = false;
    setDrawn({ is: 'drawing' });
    void here.opened
      .then(() => ask(here.worker, { ask: 'map', view, fields }))
      .then((answer) => {
        if (gone || worker.current !== here) return;
        if (answer.answer === 'drawn') setDrawn({ is: 'drawn', drawing: answer.drawing });
        if (answer.answer === 'problem') setDrawn({ is: 'problem', problem: answer.problem, fields: answer.fields });
      });
    return () => {
      gone = true;
    };
  }, [list, today, version, view, wanted]);
  return drawn;
}

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
