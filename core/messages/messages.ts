import type { Message } from './message';

const found = import.meta.glob<{ default: Message }>('./templates/*.ts', { eager: true });

/** Every message of the folder, by id: a new file is in because it exists. */
export const messages: ReadonlyMap<string, Message> = new Map(
  Object.values(found).map(({ default: message }) => [message.id, message]),
);
