import * as z from 'zod/mini';
import { type FieldKey, fieldKeys } from '../customer/fields';
import { done, failed, type Outcome } from '../problem';
import { goal } from '../segments/segment';
import { channels, type Message, voices } from './message';

const text = z.object({
  subject: z.exactOptional(z.string()),
  body: z.string(),
  name: z.exactOptional(z.string()),
  when: z.exactOptional(z.string()),
  notWhen: z.exactOptional(z.string()),
  assumes: z.exactOptional(z.string()),
});
const message: z.ZodMiniType<Message> = z.object({
  id: z.string(),
  name: z.string(),
  goal,
  channel: z.enum(channels),
  voice: z.enum(voices),
  when: z.string(),
  notWhen: z.string(),
  assumes: z.exactOptional(z.string()),
  texts: z.record(z.string(), text).check(z.refine((texts) => Object.keys(texts).length > 0)),
  requires: z.exactOptional(z.array(z.enum(fieldKeys as [FieldKey, ...FieldKey[]]))),
  discount: z.exactOptional(z.literal(true)),
});

/** A message of the user's own, with what it was before, newest last. `replaces` = the one of the playbook that it stands in for. */
export const ownMessage = z.object({
  id: z.string(),
  message,
  replaces: z.nullable(z.string()),
  versions: z.array(z.object({ at: z.string(), message })),
});
export type OwnMessage = z.infer<typeof ownMessage>;

/** So many former versions are kept. */
const keptVersions = 20;

/** The message changed at an instant; what it was becomes its last version. */
export function changeOwn(own: OwnMessage, changed: Message, at: string): OwnMessage {
  if (JSON.stringify(changed) === JSON.stringify(own.message)) return own;
  const versions = [...own.versions, { at, message: own.message }].slice(-keptVersions);
  return { ...own, message: changed, versions };
}

const file = z.object({ format: z.literal('segment-lens messages 1'), messages: z.array(message) });

/** A file for colleagues: what the messages say, and nothing of any customer; former versions stay at home. */
export const toMessageFile = (own: readonly OwnMessage[]): string =>
  `${JSON.stringify({ format: 'segment-lens messages 1', messages: own.map((one) => one.message) }, null, 2)}\n`;

/** The messages of such a file. */
export function fromMessageFile(content: string): Outcome<Message[]> {
  try {
    const read = file.safeParse(JSON.parse(content));
    if (read.success) return done(read.data.messages);
    return failed({
      code: 'file-unreadable',
      format: 'Segment Lens messages',
      detail: read.error.issues[0]?.path.join('.') ?? '',
    });
  } catch (error) {
    return failed({
      code: 'file-unreadable',
      format: 'JSON',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
