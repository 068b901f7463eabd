import * as z from 'zod/mini';
import { campaign } from '../campaigns/campaign';
import { customer, customerId, listId } from '../customer/customer';
import { list } from '../customer/list';
import { tagged } from '../customer/tagged';
import { civilDate, valueOfKind } from '../customer/value';
import { formalities } from '../messages/formality';
import { ownMessage } from '../messages/own';
import { done, failed, type Outcome } from '../problem';
import { modelId, segmentModel } from '../segments/model';
import { goal } from '../segments/segment';
import { starterReason } from '../segments/starter';
import { columnFormat } from '../values/column-format';
import { question } from '../values/question';

const storedList = z.extend(list, {
  system: z.string(),
  language: z.nullable(z.string()),
  formats: z.record(z.string(), columnFormat),
  questions: z.array(question),
  missing: z.array(z.object({ header: z.string(), text: z.string(), count: z.number() })),
  model: z.nullable(modelId),
  recordsOf: z.optional(listId),
});

const version = z.extend(segmentModel, { cause: z.enum(['made', 'yardstick', 'rule edited']) });
const storedModel = z.extend(version, {
  list: listId,
  name: z.nullable(z.string()),
  because: z.nullable(starterReason),
  aims: z.optional(z.record(z.string(), goal)),
  made: z.string(),
  earlier: z.array(version),
});

const assignment = z.object({
  model: modelId,
  customer: customerId,
  segment: z.nullable(z.string()),
  version: z.number(),
  since: civilDate,
  asOf: civilDate,
  at: z.string(),
  until: z.optional(civilDate),
  next: z.optional(z.nullable(z.string())),
});

const value = z.union(Object.values(valueOfKind));
const cause = z.enum(['first seen', 'behaviour', 'time', 'yardstick', 'rule edited', 'tagged', 'correction']);
const entry = { at: z.string(), customer: customerId, list: listId };
const historyEntry = z.discriminatedUnion('kind', [
  z.object({
    ...entry,
    kind: z.literal('value'),
    field: z.string(),
    from: z.optional(value),
    to: z.optional(value),
    by: z.optional(z.literal('user')),
  }),
  z.object({
    ...entry,
    kind: z.literal('move'),
    model: modelId,
    from: z.nullable(z.string()),
    to: z.nullable(z.string()),
    cause,
  }),
  z.object({ ...entry, kind: z.literal('join'), before: z.tuple([customer, customer]) }),
]);

const imported = z.object({
  list: listId,
  title: z.string(),
  at: z.string(),
  rows: z.number(),
  before: z.nullable(storedList),
  known: z.array(customer),
  fresh: z.array(customerId),
  starters: z.optional(z.array(storedModel)),
});

/** Of the settings those that a screen would fall over; the others are read with care where they are used. */
const settings: Readonly<Record<string, z.ZodMiniType>> = {
  language: z.nullable(z.string()),
  sender: z.object({ name: z.string(), company: z.string(), phone: z.string(), email: z.string() }),
  formality: z.record(z.string(), z.enum(formalities)),
  density: z.enum(['full', 'short', 'mark']),
  appearance: z.enum(['system', 'light', 'dark']),
  erased: z.array(z.string()),
  'kept apart': z.array(z.string()),
};
const setting = z
  .object({ key: z.string(), value: z.unknown() })
  .check(
    z.refine(({ key, value }) => !Object.hasOwn(settings, key) || settings[key]?.safeParse(value).success === true),
  );

const tables = z.object({
  customers: z.array(customer),
  lists: z.array(storedList),
  history: z.array(historyEntry),
  models: z.array(storedModel),
  assignments: z.array(assignment),
  messages: z.array(ownMessage),
  campaigns: z.array(campaign),
  settings: z.array(setting),
  imports: z.array(imported),
  tagged: z.array(tagged),
});
/** Everything that is kept, table by table, in the order in which it was kept. */
export type BackupTables = z.infer<typeof tables>;
export const backupTables = Object.keys(tables.shape) as (keyof BackupTables)[];

const format = 'segment-lens backup 1';
const backup = z.object({ format: z.literal(format), made: z.string(), tables });
/** `made` = ISO instant. */
export type Backup = Pick<z.infer<typeof backup>, 'made' | 'tables'>;

/** A file of everything. Of erased people it has what is kept of them: fingerprints, so that they stay erased elsewhere too. */
export const toBackupFile = ({ made, tables }: Backup): string => `${JSON.stringify({ format, made, tables })}\n`;

/** What such a file holds, or where it is not what it should be. */
export function fromBackupFile(content: string): Outcome<Backup> {
  try {
    const read = backup.safeParse(JSON.parse(content));
    if (read.success) return done(read.data);
    return failed({ code: 'backup-unreadable', detail: read.error.issues[0]?.path.join('.') ?? '' });
  } catch (error) {
    return failed({ code: 'backup-unreadable', detail: error instanceof Error ? error.message : String(error) });
  }
}
