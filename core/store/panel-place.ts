import { liveQuery } from 'dexie';
import { db } from './db';

/** Where the panel beside the page is to go: a screen (`#/…`), in the window with this id, as of an instant (ISO). */
export type PanelPlace = { hash: string; window: number; at: string };

const setting = 'panel';

export const leadPanel = async (place: PanelPlace): Promise<void> => {
  await db.settings.put({ key: setting, value: place });
};

/** Tells where to go, now and at each change. Where nothing can be stored nobody is led anywhere; the screens say what is wrong. */
export function watchPanelPlace(next: (place: PanelPlace) => void): void {
  liveQuery(async () => (await db.settings.get(setting))?.value as PanelPlace | undefined).subscribe({
    next: (place) => place && next(place),
    error: () => undefined,
  });
}
