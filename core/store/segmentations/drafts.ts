import type { ListId } from '../../customer/customer';
import { db } from '../db';

/** Rules that were left unsaved: of which list, what they started from, and as they stood (the builder's own business). */
export type KeptDraft = { from: string; draft: unknown };

const start = (list: ListId): string => `draft:${JSON.stringify(list)} `;

export async function draftsOf(list: ListId): Promise<KeptDraft[]> {
  const stored = await db.settings.where('key').startsWith(start(list)).toArray();
  return stored.map(({ key, value }) => ({ from: key.slice(start(list).length), draft: value }));
}

export const draftFrom = async (list: ListId, from: string): Promise<unknown> =>
  (await db.settings.get(start(list) + from))?.value;

/** `null` forgets it. */
export async function keepDraft(list: ListId, from: string, draft: unknown): Promise<void> {
  if (draft === null) await db.settings.delete(start(list) + from);
  else await db.settings.put({ key: start(list) + from, value: draft });
}

/** With their list: its columns and values stand in them. */
export const forgetDrafts = (list: ListId): Promise<number> =>
  db.settings.where('key').startsWith(start(list)).delete();
