import type { Density } from '../browser/calls';
import { db } from './db';

/** What the user chose; anything not chosen has a default here and is not stored. */
export type Settings = {
  /** Language code, or null = the browser's. */
  language: string | null;
  /** Who signs the messages. */
  sender: { name: string; company: string; phone: string; email: string };
  /** How much of each badge is shown. */
  density: Density;
};

const defaults: Settings = {
  language: null,
  sender: { name: '', company: '', phone: '', email: '' },
  density: 'full',
};

export async function readSettings(): Promise<Settings> {
  const stored = await db.settings.bulkGet(Object.keys(defaults));
  return { ...defaults, ...Object.fromEntries(stored.flatMap((entry) => (entry ? [[entry.key, entry.value]] : []))) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
}
