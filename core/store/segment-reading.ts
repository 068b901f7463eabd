import type { Customer, CustomerId } from '../customer/customer';
import { listId } from '../customer/customer';
import { mergePeople } from '../customer/merge';
import { languageOf } from '../languages/index';
import type { Outcome } from '../problem';
import { interpret } from '../reading/interpret';
import { languageOfReading } from '../reading/language-of';
import type { Reading } from '../reading/reading';
import { modelId, type SegmentModel } from '../segments/model';
import { fitStarter, type StarterReason } from '../segments/starter';
import type { Question } from '../values/question';
import type { Now } from './keep-reading';
import { peopleOf } from './people-of';

export type SegmentedReading = {
  customers: Customer[];
  /** Row key → the customer it became. */
  rows: Map<string, CustomerId>;
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  /** The segments, or why there are none: what was understood is there either way. */
  segmented: Outcome<{ model: SegmentModel; because: StarterReason }>;
};

/** A reading to customers, nothing kept: the way of a pasted list and of the terminal. */
export function understandReading(reading: Reading, { today, at }: Now, code: string) {
  const { habits } = languageOf(languageOfReading(reading) ?? code);
  const { people, ...read } = interpret({ ...reading, habits, today, known: {} });
  const context = { list: listId.parse(reading.address), system: reading.system, at };
  const { customers, rows } = mergePeople(peopleOf(reading, people), [], context);
  return { customers: [...customers.values()], rows, questions: read.questions, missing: read.missing };
}

/** The same with the starter segmentation at once. */
export function segmentReading(reading: Reading, now: Now, code: string): SegmentedReading {
  const understood = understandReading(reading, now, code);
  const { coverage, address } = reading;
  const context = { asOf: now.today, seed: 1, id: modelId.parse(`starter:${address}`), coverage };
  return { ...understood, segmented: fitStarter(understood.customers, context) };
}
