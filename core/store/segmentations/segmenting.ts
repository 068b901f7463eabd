import type { ListId } from '../../customer/customer';
import type { Outcome } from '../../problem';
import type { ModelId } from '../../segments/model';
import type { Now } from '../now';
import type { Step } from './fit-segmentation';
import SegmentingWorker from './segmenting.worker?worker';

/** What the worker is asked; every one is about the database, so only ids and settings cross. */
export type Ask = { now: Now } /** One more segmentation of a list, by a method with its settings. */ & (
  | { ask: 'fit'; list: ListId; method: string; params: unknown; name: string | null }
  /** The yardstick of one taken again: same settings, everybody of today. */
  | { ask: 'yardstick'; model: ModelId }
  /** Other settings (of rules: other rules) for one. */
  | { ask: 'edit'; model: ModelId; params: unknown }
  /** Everybody of a list placed in each of its segmentations as of today. */
  | { ask: 'catchUp'; list: ListId }
);

export type Answer =
  | { answer: 'step'; step: Step }
  /** The id of the segmentation; null for an ask that makes none. */
  | { answer: 'outcome'; outcome: Outcome<ModelId | null> };

export type Segmenting = {
  /** Null = cancelled. */
  outcome: Promise<Outcome<ModelId | null> | null>;
  /** Stops at once; nothing is half made, since a segmentation is stored whole when it is ready. */
  cancel: () => void;
};

/** Fits off the main thread, in a worker of its own. For pages of the extension only: neither the background nor a CRM page fits. */
export function segmenting(ask: Ask, onStep: (step: Step) => void = () => {}): Segmenting {
  const worker = new SegmentingWorker();
  const { promise, resolve } = Promise.withResolvers<Outcome<ModelId | null> | null>();
  const end = (outcome: Outcome<ModelId | null> | null) => {
    worker.terminate();
    resolve(outcome);
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    if (data.answer === 'step') onStep(data.step);
    else end(data.outcome);
  };
  worker.onerror = ({ message }) => end({ ok: false, problem: { code: 'background-failed', detail: message } });
  worker.postMessage(ask);
  return { outcome: promise, cancel: () => end(null) };
}
