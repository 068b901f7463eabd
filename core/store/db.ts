import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Customer, CustomerId, ListId } from '../customer/customer';
import type { List } from '../customer/list';
import type { Value } from '../customer/value';
import type { ModelId, SegmentModel } from '../segments/model';
import type { StarterReason } from '../segments/starter';
import type { ColumnFormat } from '../values/column-format';
import type { Question } from '../values/question';

/** A list as it is kept: what was read, how its columns are understood, and which segmentation it shows. */
export type StoredList = List & {
  system: string;
  language: string | null;
  formats: Record<string, ColumnFormat>;
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  model: ModelId | null;
  because: StarterReason | null;
};

/** Where a customer stands in a model, and since when: what the next placement is compared with. */
export type Assignment = {
  model: ModelId;
  customer: CustomerId;
  segment: string | null;
  version: number;
  since: string;
  asOf: string;
};

export type MoveCause = 'first seen' | 'behaviour' | 'time' | 'yardstick' | 'rule edited';

export type HistoryEntry = { at: string; customer: CustomerId; list: ListId } & (
  | { kind: 'value'; field: string; from?: Value; to?: Value }
  | { kind: 'move'; model: ModelId; from: string | null; to: string | null; cause: MoveCause }
  /** The user joined two customers; both as they were, to take it back. */
  | { kind: 'join'; before: [Customer, Customer] }
);

export type Setting = { key: string; value: unknown };

type Tables = {
  customers: EntityTable<Customer, 'id'>;
  lists: EntityTable<StoredList, 'id'>;
  history: Table<HistoryEntry, number>;
  models: EntityTable<SegmentModel, 'id'>;
  assignments: Table<Assignment, [ModelId, CustomerId]>;
  settings: EntityTable<Setting, 'key'>;
};

/**
 * The one schema of the database, shared by every context of the extension. Keep old versions when a new one is added, and
 * count in tens (Dexie multiplies by ten itself; 4.4).
 */
export const db = new Dexie('segment-lens') as Dexie & Tables;

db.version(1).stores({
  customers: 'id, *keys, *lists',
  lists: 'id',
  history: '++, customer, list, at',
  models: 'id',
  assignments: '[model+customer], customer, [model+segment]',
  messages: 'id',
  campaigns: 'id',
  settings: 'key',
});

// A page of ours that was left open must not block the upgrade that a newer version makes.
db.on('versionchange', () => db.close());
