import { liveQuery } from 'dexie';
import { db } from './db';

/**
 * Where the panel beside the page is to go: a screen (`#/…`), in the window with this id, as of an instant (ISO). `pinned`: nobody
 * pressed anything, a record was opened under this address; a panel that shows a customer, or opens beside it, shows that one.
 */
export type PanelPlace = { hash: string; window: number; at: string; pinned?: string };

/** A panel: when it was opened (ms), whether it has just been, beside which page, and the screen that it shows. */
export type Panel = { opened: number; isNew: boolean; beside: string | undefined; hash: string };

/** A press on a page opens the panel and says where to; a panel that opens may be this late, ms. */
const late = 10_000;

/** Is a place meant for this panel? Whoever works in another screen is not taken out of it by a record that is opened. */
export function isMeantFor({ at, pinned }: PanelPlace, { opened, isNew, beside, hash }: Panel): boolean {
  if (!pinned) return !isNew || Date.parse(at) > opened - late;
  return hash.startsWith('#/customers/') || (isNew && pinned === beside);
}

const setting = 'panel';

export const leadPanel = async (place: PanelPlace): Promise<void> => {
  await db.settings.put({ key: setting, value: place });
};

/** It may name a customer and the address of their page. */
export const forgetPanelPlace = (): Promise<void> => db.settings.delete(setting);

/** Tells where to go, now and at each change. Where nothing can be stored nobody is led anywhere; the screens say what is wrong. */
export function watchPanelPlace(next: (place: PanelPlace) => void): void {
  liveQuery(async () => (await db.settings.get(setting))?.value as PanelPlace | undefined).subscribe({
    next: (place) => place && next(place),
    error: () => undefined,
  });
}
