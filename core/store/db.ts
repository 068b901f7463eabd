import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Campaign } from '../campaigns/campaign';
import type { Customer, CustomerId, ListId } from '../customer/customer';
import type { List } from '../customer/list';
import type { Tagged } from '../customer/tagged';
import type { Value } from '../customer/value';
import type { MoveCause, Version } from '../insights/membership/cause';
import type { OwnMessage } from '../messages/own';
import type { ModelId } from '../segments/model';
import type { Goal } from '../segments/segment';
import type { StarterReason } from '../segments/starter';
import type { ColumnFormat } from '../values/column-format';
import type { Question } from '../values/question';
import type { CustomerPack } from './customers/customer-pack';
import type { PackMarks } from './customers/marks';
import { manyModels } from './upgrades/many-models';
import { marksInstead } from './upgrades/marks-instead';

/** A list as it is kept: what was read, how its columns are understood, and which of its segmentations it shows. */
export type StoredList = List & {
  system: string;
  language: string | null;
  formats: Record<string, ColumnFormat>;
  questions: Question[];
  missing: { header: string; text: string; count: number }[];
  /** Null until one was made, and after a column was corrected: then the starter is made anew. */
  model: ModelId | null;
  /** These are the pages of single records, and that is the list whose segments they show. */
  recordsOf?: ListId;
};

/** A segmentation of a list. A list has one or more; `StoredList.model` is the one that it shows. */
export type StoredModel = Version & {
  list: ListId;
  /** The user's own name for it; null = it is called by its ready set or its method. */
  name: string | null;
  /** Why the product chose it: it is the starter, and follows the list while that is read. Null for what the user made or edited. */
  because: StarterReason | null;
  /** The aims that the user gave to segments (by key) over those of the method. */
  aims?: Readonly<Record<string, Goal>>;
  /** When it was first made (ISO instant). */
  made: string;
  /** The versions before, oldest first, the last few: by them the cause of a move is told. */
  earlier: Version[];
};

/** Where a customer stands in a model, and since when: what the next placement is compared with. */
export type Assignment = {
  model: ModelId;
  customer: CustomerId;
  segment: string | null;
  version: number;
  /** Civil date since when the segment is this one. */
  since: string;
  /** Civil date and instant of the last placement: what was known then is what the next one is held against. */
  asOf: string;
  at: string;
  /** The date on which it changes by itself, as of then, and the segment (null = can't tell) to which; absent where it never does. */
  until?: string;
  next?: string | null;
};

/** What `Assignment`s say of many customers of a model in one record (places.ts); `until` = the soonest of theirs. */
export type PlacePack = { model: ModelId; until?: string; places: Omit<Assignment, 'model'>[] };

export type HistoryEntry = {
  at: string;
  customer: CustomerId;
  list: ListId;
} /** `by`: the user said it; else it was read. */ & (
  | { kind: 'value'; field: string; from?: Value; to?: Value; by?: 'user' }
  | { kind: 'move'; model: ModelId; from: string | null; to: string | null; cause: MoveCause }
  /** The user joined two customers; both as they were, to take it back. */
  | { kind: 'join'; before: [Customer, Customer] }
);

/**
 * What an import of a file or a pasted text changed, so that one act takes all of it back: the customers whom it touched as they
 * were, those who came new, and the list as it was (null = it was not there).
 */
export type Import = {
  list: ListId;
  title: string;
  at: string;
  rows: number;
  before: StoredList | null;
  known: Customer[];
  fresh: CustomerId[];
  /** The starters that other lists showed, where what it taught let them choose again. */
  starters?: StoredModel[];
};

export type Setting = { key: string; value: unknown };

type Tables = {
  customers: EntityTable<Customer, 'id'>;
  lists: EntityTable<StoredList, 'id'>;
  history: Table<HistoryEntry, number>;
  models: EntityTable<StoredModel, 'id'>;
  assignments: Table<Assignment, [ModelId, CustomerId]>;
  placePacks: Table<PlacePack, number>;
  customerPacks: Table<CustomerPack, number>;
  packMarks: EntityTable<PackMarks, 'pack'>;
  messages: EntityTable<OwnMessage, 'id'>;
  campaigns: EntityTable<Campaign, 'id'>;
  settings: EntityTable<Setting, 'key'>;
  imports: Table<Import, number>;
  tagged: EntityTable<Tagged, 'id'>;
};

/**
 * The one schema of the database, shared by every context of the extension. Keep old versions when a new one is added, and
 * count in tens (Dexie multiplies by ten itself; 4.4). What rows are made of stands in core/export/backup.ts once more, to be checked.
 */
export const db = new Dexie('segment-lens', {
  // Dexie's own cache of live queries holds every answer once more and hands out deep copies: of 20,000 customers half a second.
  cache: 'disabled',
}) as Dexie & Tables;

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

// A list has several models, and the date on which a label turns is looked for. An absent `until` is in no index.
db.version(2)
  .stores({ models: 'id, list', assignments: '[model+customer], customer, [model+segment], [model+until]' })
  .upgrade(manyModels);

// What the user says of people, by whatever they are known by.
db.version(3).stores({ tagged: 'id, *keys' });

// What the last imports changed, to take them back.
db.version(4).stores({ imports: '++, list' });

// Many customers that come and are placed at once, in few records; nothing asked for those of one segment.
db.version(5).stores({
  assignments: '[model+customer], customer, [model+until]',
  placePacks: '++, model, [model+until]',
  customerPacks: '++, *ids, *keys, *lists',
});

// An index entry for each id and identity in a pack took three quarters of the time in which it was kept.
db.version(6).stores({ customerPacks: '++, *lists', packMarks: 'pack' }).upgrade(marksInstead);

// A page of ours that was left open must not block the upgrade that a newer version makes.
db.on('versionchange', () => db.close());
