import { useEffect, useState } from 'react';
import type { Answer, Ask } from './knowing';
import KnowingWorker from './knowing.worker?worker';

/** Asks in a worker of its own; stopped when it is no longer wanted. */
export function asking(ask: Ask): { answer: Promise<Answer>; stop: () => void } {
  const worker = new KnowingWorker();
  const answer = new Promise<Answer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = ({ message }) =>
      resolve({ answer: 'problem', problem: { code: 'background-failed', detail: message } });
  });
  worker.postMessage(ask);
  return { answer, stop: () => worker.terminate() };
}

/** The answer to one ask, null until it is there; asked anew when the ask or the version of what it is about changes. */
export function useKnowing(ask: Ask | null, version: string): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = ask && JSON.stringify(ask);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that what lies in the database has changed.
  useEffect(() => {
    setAnswer(null);
    if (!asked) return;
    let gone = false;
    const { answer: told, stop } = asking(JSON.parse(asked));
    void told.then((one) => {
      if (!gone) setAnswer(one);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [asked, version]);
  return answer;
}
