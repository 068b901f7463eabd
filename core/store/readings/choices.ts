import type { Choice } from '../../reading/choice';
import { db } from '../db';

/** Which list of a page the user chose, by the page's address (origin, path and hash path). Holds until it is taken back. */
export type Choices = Record<string, Choice>;

const start = 'chosen list:';

export async function choicesOf(origin: string): Promise<Choices> {
  const stored = await db.settings.where('key').startsWith(`${start}${origin}/`).toArray();
  return Object.fromEntries(stored.map(({ key, value }) => [key.slice(start.length), value as Choice]));
}

/** `null` takes it back. */
export async function choose(address: string, choice: Choice | null): Promise<void> {
  if (choice) await db.settings.put({ key: start + address, value: choice });
  else await db.settings.delete(start + address);
}
