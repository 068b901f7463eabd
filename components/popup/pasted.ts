import type { Card } from '@/core/browser/calls';
import type { JoinedBy } from '@/core/customer/find-same';
import type { Column } from '@/core/customer/list';
import type { Problem } from '@/core/problem';
import type { Progress } from '@/core/reading/paste/progress';
import type { Form, LeftOut } from '@/core/reading/reading';
import type { Segment } from '@/core/segments/segment';
import type { StarterReason } from '@/core/segments/starter';
import type { Way } from '@/core/segments/ways';
import type { ColumnWords } from '@/core/store/readings/column-words';
import type { SegmentedReading } from '@/core/store/readings/segment-reading';
import type { Question } from '@/core/values/question';

/** What the worker is asked. It keeps the list between asks, so that a long one crosses over only once. */
export type Ask =
  | { ask: 'read'; from: Given; language: string; today: string; at: string }
  /** The user's own word on a column: a field, or null for none. */
  | { ask: 'correct'; header: string; field: string | null }
  /** One of the readings of a question about a column; taken back, the question is asked again. */
  | { ask: 'answer'; header: string; choice: string }
  | { ask: 'takeBack'; header: string; about: Question['about'] }
  /** Other segments of the same customers, by one of the ways; null = those that the product chooses. */
  | { ask: 'by'; way: string | null }
  /** Names and addresses of a segment (null = can't tell), a line each. */
  | { ask: 'copy'; segment: string | null }
  /** The whole list with its labels. */
  | { ask: 'csv' }
  /** The rows that are nobody who is known. */
  | { ask: 'unmatched' }
  | { ask: 'keep'; title: string; onlyKnown: boolean };

export type Given = { text: string; html: string | null } | { file: File };

export type Answer =
  | { answer: 'step'; step: Step }
  | { answer: 'pasted'; pasted: Pasted }
  | { answer: 'text'; text: string }
  /** So many customers are kept of how many; null while it is not known yet how many they are. */
  | { answer: 'keeping'; done: number; of: number | null }
  /** The id of the list it was kept as; `others` = the lists that some of its customers were in before. */
  | ({ answer: 'kept' } & Kept)
  | { answer: 'problem'; problem: Problem };

export type Kept = { list: string; others: { id: string; title: string }[] };

/** Where the work is. `loading` = bytes of a file that were read. */
export type Step =
  | { step: 'loading'; done: number; of: number }
  | Progress
  | { step: 'merging' | 'grouping'; rows: number };

/** What was understood of a pasted list, small enough to cross from the worker at once. */
export type Pasted = {
  /** The file's name; empty for a text, which has none. */
  title: string;
  rows: number;
  customers: number;
  columns: Column[];
  leftOut: LeftOut[];
  format: Form['format'] | null;
  questions: SegmentedReading['questions'];
  answers: ColumnWords['answers'];
  missing: SegmentedReading['missing'];
  /** How many rows are customers who are known already, by what they were recognised; none while nobody is. */
  joined: { by: JoinedBy; rows: number }[];
  /** How many rows of orders do not say whose they are. */
  nobodys: number;
  /** The ways in which the customers can be segmented, and the one that was chosen; null = the product's own choice. */
  ways: Pick<Way, 'key' | 'method' | 'set'>[];
  way: string | null;
  /** `because` = why the product chose it. */
  segmented:
    | { ok: true; method: string; because: StarterReason | null; groups: PastedGroup[] }
    | { ok: false; problem: Problem };
};

export type PastedGroup = {
  segment: Segment | null;
  size: number;
  missing: { field: string; customers: number }[];
  /** The first of them, each with one reason in few words. */
  people: { name: string; why: string }[];
  /** What to say to the first of them; null where there is nothing to say, or nothing is kept that it needs. */
  message: Card['message'];
  /** The address of the first of them, or empty. */
  to: string;
};
