import type { Density } from '../browser/calls';
import type { Formalities } from '../messages/formality';
import { db } from './db';

/** What the user chose; anything not chosen has a default here and is not stored. */
export type Settings = {
  /** Language code, or null = the browser's. */
  language: string | null;
  /** Who signs the messages. */
  sender: { name: string; company: string; phone: string; email: string };
  /** How customers are addressed in messages, by language where that knows two ways. */
  formality: Formalities;
  /** How much of each badge is shown. */
  density: Density;
  /** Of the extension's own pages; what is drawn on a page of the CRM follows that page. */
  appearance: 'system' | 'light' | 'dark';
};

const defaults: Settings = {
  language: null,
  sender: { name: '', company: '', phone: '', email: '' },
  formality: {},
  density: 'full',
  appearance: 'system',
};

export async function readSettings(): Promise<Settings> {
  const stored = await db.settings.bulkGet(Object.keys(defaults));
  return { ...defaults, ...Object.fromEntries(stored.flatMap((entry) => (entry ? [[entry.key, entry.value]] : []))) };
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await db.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
}
