import type { Column } from '@/core/customer/list';
import type { Problem } from '@/core/problem';
import type { Form, LeftOut } from '@/core/reading/reading';
import type { Segment } from '@/core/segments/segment';
import type { SegmentedReading } from '@/core/store/segment-reading';

/** What the worker is asked. It keeps the list between asks, so that a long one crosses over only once. */
export type Ask =
  | { ask: 'read'; from: Given; language: string; today: string; at: string }
  /** The user's own word on a column: a field, or null for none. */
  | { ask: 'correct'; header: string; field: string | null }
  /** Names and addresses of a segment (null = can't tell), a line each. */
  | { ask: 'copy'; segment: string | null }
  /** The whole list with its labels. */
  | { ask: 'csv' }
  | { ask: 'keep'; title: string };

export type Given = { text: string; html: string | null } | { file: File };

export type Answer =
  | { answer: 'step'; step: 'reading' | 'grouping'; rows: number | null }
  | { answer: 'pasted'; pasted: Pasted }
  | { answer: 'text'; text: string }
  | { answer: 'kept'; list: string }
  | { answer: 'problem'; problem: Problem };

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
  missing: SegmentedReading['missing'];
  segmented: { ok: true; method: string; because: Because; groups: PastedGroup[] } | { ok: false; problem: Problem };
};

type Because = Extract<SegmentedReading['segmented'], { ok: true }>['value']['because'];

export type PastedGroup = {
  segment: Segment | null;
  size: number;
  missing: { field: string; customers: number }[];
  /** The first of them, each with one reason in few words. */
  people: { name: string; why: string }[];
};
