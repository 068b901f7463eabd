import { type Catalogue, withOwn } from '../../messages/catalogue';
import type { Message } from '../../messages/message';
import { changeOwn, fromMessageFile, type OwnMessage } from '../../messages/own';
import { done, type Outcome } from '../../problem';
import { db } from '../db';

/** Everything that there is to say. For a live query. */
export const readCatalogue = async (): Promise<Catalogue> => withOwn(await db.messages.toArray());

/** Keeps a message of the user's own; a new one, or a new version of one that is there. */
export function saveOwn(message: Message, replaces: string | null, at: string): Promise<OwnMessage> {
  return db.transaction('rw', db.messages, async () => {
    const before = await db.messages.get(message.id);
    const kept = before ? changeOwn(before, message, at) : { id: message.id, message, replaces, versions: [] };
    await db.messages.put(kept);
    return kept;
  });
}

/** Takes one away; answers it, to put it back. Campaigns that used it keep its id, not its text. */
export async function dropOwn(id: string): Promise<OwnMessage | null> {
  const own = await db.messages.get(id);
  await db.messages.delete(id);
  return own ?? null;
}

export const putOwn = (own: OwnMessage): Promise<void> => db.messages.put(own).then(() => undefined);

/** An id of a message that the user makes. */
export const newMessageId = (): string => `own:${crypto.randomUUID()}`;

/** Takes in a colleague's file: what is there already under the same id gets a new version. Answers how many there were in it. */
export async function importMessages(content: string, at: string): Promise<Outcome<number>> {
  const read = fromMessageFile(content);
  if (!read.ok) return read;
  for (const message of read.value) await saveOwn(message, null, at);
  return done(read.value.length);
}
