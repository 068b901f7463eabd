import { useCallback, useEffect, useRef, useState } from 'react';
import { tellPages } from '@/core/browser/answer';
import { now } from '@/core/browser/clock';
import type { Problem } from '@/core/problem';
import type { Question } from '@/core/values/question';
import type { Answer, Ask, Given, Pasted } from './pasted';
import PastedWorker from './pasted.worker?worker';

export type Progress = Extract<Answer, { answer: 'step' }>;
export type Keeping = Omit<Extract<Answer, { answer: 'keeping' }>, 'answer'>;
type OnTheWay = Extract<Answer, { answer: 'step' | 'keeping' }>;
export type State =
  | { is: 'empty' }
  | { is: 'working'; progress: Progress | null }
  /** `turn` counts what was given; it stays while columns of one list are corrected. `kept`: the id of the list it was kept as, once it was. */
  | { is: 'pasted'; turn: number; pasted: Pasted; keeping: Keeping | null; segmenting: boolean; kept: string | null }
  | { is: 'problem'; problem: Problem };

/** A pasted list in its worker: give it a text or a file, ask for texts of it, cancel and forget. */
export function usePasted(language: string) {
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
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
    const answer = await askWorker(here, asked, (progress) => {
      if (worker.current !== here) return;
      if (progress.answer === 'step') return setState({ is: 'working', progress });
      setState((before) => (before.is === 'pasted' && before.keeping ? { ...before, keeping: progress } : before));
    });
    // Cancelled or given something else meanwhile: this answer is about a list that is gone.
    if (worker.current !== here) return null;
    if (answer.answer === 'text') return answer;
    if (answer.answer === 'pasted')
      setState({
        is: 'pasted',
        turn: turn.current,
        pasted: answer.pasted,
        keeping: null,
        segmenting: false,
        kept: null,
      });
    if (answer.answer === 'problem') setState({ is: 'problem', problem: answer.problem });
    if (answer.answer === 'kept') {
      setState((before) => (before.is === 'pasted' ? { ...before, keeping: null, kept: answer.list } : before));
      // What the file says of customers may be news on a page that shows them.
      if (answer.list !== null) void tellPages({ tell: 'refresh' });
    }
    return null;
  };
  const textOf = async (asked: Ask): Promise<string> => (await ask(asked))?.text ?? '';

  return {
    state,
    give(from: Given) {
      stop();
      turn.current += 1;
      setState({ is: 'working', progress: null });
      void ask({ ask: 'read', from, language, ...now() });
    },
    correct: (header: string, field: string | null) => void ask({ ask: 'correct', header, field }),
    answer: (header: string, choice: string) => void ask({ ask: 'answer', header, choice }),
    takeBack: (header: string, about: Question['about']) => void ask({ ask: 'takeBack', header, about }),
    segmentBy(way: string | null) {
      setState((before) => (before.is === 'pasted' ? { ...before, segmenting: true } : before));
      void ask({ ask: 'by', way });
    },
    copy: (segment: string | null) => textOf({ ask: 'copy', segment }),
    csv: () => textOf({ ask: 'csv' }),
    unmatched: () => textOf({ ask: 'unmatched' }),
    keep(title: string, onlyKnown: boolean) {
      setState((before) => (before.is === 'pasted' ? { ...before, keeping: { done: 0, of: null } } : before));
      keeping.current = true;
      void ask({ ask: 'keep', title, onlyKnown }).then(() => {
        keeping.current = false;
        if (left.current) stop();
      });
    },
    stopKeeping: () => void ask({ ask: 'stopKeeping' }),
    forget() {
      stop();
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
