import type { PersonNear } from '../../reading/person-near';
import { db } from '../db';

/** Whom the user pointed at on a page, to be tagged in the panel; the page's title says where. */
export type ToTag = PersonNear & { title: string; at: string };

const setting = 'to tag';

export const keepToTag = async (person: ToTag): Promise<void> => {
  await db.settings.put({ key: setting, value: person });
};

/** For a live query. */
export const toTag = async (): Promise<ToTag | undefined> =>
  (await db.settings.get(setting))?.value as ToTag | undefined;

/** It was tagged, or nobody is to be. */
export const forgetToTag = (): Promise<void> => db.settings.delete(setting);
