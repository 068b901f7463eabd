import { useCallback, useEffect, useRef, useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import type { Question } from '@/core/values/question';
import type { Answer, Ask, Given } from './pasted';
import PastedWorker from './pasted.worker?worker';
import { answeredBy, backFrom, type State } from './pasted-state';

type OnTheWay = Extract<Answer, { answer: 'step' | 'keeping' }>;

/** A pasted list in its worker: give it a text or a file, ask for texts of it, cancel and forget. */
export function usePasted(language: string) {
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  /** What made the list as it is shown. */
  const made = useRef<Ask[]>([]);
  const [state, setState] = useState<State>({ is: 'empty' });
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  // Who goes to another screen wants no reading to go on; what is being kept is kept to its end.
  const [keeping, left] = [useRef(false), useRef(false)];
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      if (!keeping.current) stop();
    };
  }, [stop, keeping, left]);

  const ask = async (asked: Ask): Promise<Extract<Answer, { answer: 'text' }> | null> => {
    worker.current ??= new PastedWorker();
    const here = worker.current;
    const tell = (answer: Answer) => {
      if (worker.current === here) setState((before) => answeredBy(before, answer, turn.current));
    };
    const answer = await askWorker(here, asked, tell);
    // Cancelled or given something else meanwhile: this answer is about a list that is gone.
    if (worker.current !== here) return null;
    if (answer.answer === 'text') return answer;
    if (answer.answer === 'pasted') made.current = asked.ask === 'read' ? [asked] : [...made.current, asked];
    tell(answer);
    // What the file says of customers may be news on a page that shows them.
    if (answer.answer === 'kept') void tellPages({ tell: 'refresh' });
    return null;
  };
  const textOf = async (asked: Ask): Promise<string> => (await ask(asked))?.text ?? '';

  /**
   * Ends what is being done at once: a worker deep in a long list hears nothing before it is through. What it was keeping is taken
   * back by the database, since it ends inside its transaction; a new worker gets the list that is shown.
   */
  const endWork = () => {
    stop();
    keeping.current = false;
    if (made.current.length === 0) return;
    worker.current = new PastedWorker();
    for (const asked of made.current) void askWorker(worker.current, asked, () => {});
  };

  return {
    state,
    give(from: Given) {
      stop();
      turn.current += 1;
      made.current = [];
      setState({ is: 'working', progress: null, before: null });
      void ask({ ask: 'read', from, language, ...now() });
    },
    correct: (header: string, field: string | null) => void ask({ ask: 'correct', header, field }),
    answer: (header: string, choice: string) => void ask({ ask: 'answer', header, choice }),
    takeBack: (header: string, about: Question['about']) => void ask({ ask: 'takeBack', header, about }),
    segmentBy(way: string | null) {
      setState((before) => (before.is === 'pasted' ? { ...before, segmenting: true, problem: null } : before));
      void ask({ ask: 'by', way });
    },
    copy: (segment: string | null) => textOf({ ask: 'copy', segment }),
    csv: () => textOf({ ask: 'csv' }),
    unmatched: () => textOf({ ask: 'unmatched' }),
    keep(title: string, onlyKnown: boolean) {
      setState((before) =>
        before.is === 'pasted' ? { ...before, keeping: { done: 0, of: null }, problem: null } : before,
      );
      keeping.current = true;
      void ask({ ask: 'keep', title, onlyKnown }).then(() => {
        keeping.current = false;
        if (left.current) stop();
      });
    },
    /** Ends what is being done with the list that is shown, which stays; of a list that was not shown yet nothing stays. */
    cancel() {
      endWork();
      setState((before) => backFrom(before));
    },
    forget() {
      stop();
      made.current = [];
      setState({ is: 'empty' });
    },
  };
}

/** The answer to one ask, which comes on a port of its own; steps on the way are told as they come. */
function askWorker(worker: Worker, ask: Ask, onStep: (step: OnTheWay) => void): Promise<Exclude<Answer, OnTheWay>> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.answer === 'step' || data.answer === 'keeping') return onStep(data);
      port1.close();
      resolve(data);
    };
    worker.onerror = ({ message }) =>
      resolve({ answer: 'problem', problem: { code: 'background-failed', detail: message } });
    worker.postMessage(ask, [port2]);
  });
}
