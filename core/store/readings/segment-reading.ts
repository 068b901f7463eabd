import { type Customer, type CustomerId, listId } from '../../customer/customer';
import type { Column } from '../../customer/list';
import { mergePeople } from '../../customer/merge';
import type { Person } from '../../customer/person';
import { languageOf } from '../../languages/index';
import type { Outcome } from '../../problem';
import { interpretOnce } from '../../reading/interpret-once';
import { languageOfReading } from '../../reading/language-of';
import type { Reading } from '../../reading/reading';
import { modelId, type SegmentModel } from '../../segments/model';
import { fitStarter, type StarterReason } from '../../segments/starter';
import type { ColumnFormat } from '../../values/column-format';
import type { Question } from '../../values/question';
import type { Now } from '../now';
import { answered, type ColumnWords, corrected, noWords } from './column-words';
import { peopleOf } from './people-of';

export type SegmentedReading = {
  columns: Column[];
  people: Person[];
  /** How many rows of orders do not say whose they are. */
  nobodys: number;
  customers: Customer[];
  /** Row key → the customer it became. */
  rows: Map<string, CustomerId>;
  formats: Record<string, ColumnFormat>;
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  /** The segments, or why there are none: what was understood is there either way. */
  segmented: Outcome<{ model: SegmentModel; because: StarterReason }>;
};

type OnColumn = (done: number, of: number) => void;

/** A reading to customers, nothing kept: the way of a pasted list and of the terminal. `words` = what the user said of its columns. */
export function understandReading(
  reading: Reading,
  { today, at }: Now,
  code: string,
  words: ColumnWords = noWords,
  onColumn?: OnColumn,
) {
  const { habits } = languageOf(languageOfReading(reading) ?? code);
  const columns = reading.columns.map((column) => corrected(column, words));
  const { people: rows, ...read } = interpretOnce({
    columns,
    rows: reading.rows,
    habits,
    today,
    known: answered({}, words),
    ...(onColumn && { onColumn }),
  });
  const { people, nobodys } = peopleOf(reading, rows);
  const merged = mergePeople(people, [], { list: listId.parse(reading.address), system: reading.system, at });
  return { columns, people, nobodys, customers: [...merged.customers.values()], rows: merged.rows, ...read };
}

/** The same with the starter segmentation at once. */
export function segmentReading(
  reading: Reading,
  now: Now,
  code: string,
  words?: ColumnWords,
  onColumn?: OnColumn,
): SegmentedReading {
  const understood = understandReading(reading, now, code, words, onColumn);
  const { coverage, address } = reading;
  const context = { asOf: now.today, seed: 1, id: modelId.parse(`starter:${address}`), coverage };
  return { ...understood, segmented: fitStarter(understood.customers, context) };
}
