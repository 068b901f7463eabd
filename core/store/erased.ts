import Dexie from 'dexie';
import { identityKeys } from '../customer/identity';
import type { Person } from '../customer/merge';
import { db } from './db';

const setting = 'erased';

/** SHA-256, first 12 bytes: it knows an erased person again without keeping who that was. */
async function fingerprint(identity: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  return btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 12)));
}

const stored = async (): Promise<string[]> => ((await db.settings.get(setting))?.value as string[] | undefined) ?? [];

/** Whoever has one of these identities is not read again: else the page that is open would bring an erased person back at once. */
export async function rememberErased(identities: readonly string[]): Promise<void> {
  const prints = await Dexie.waitFor(Promise.all(identities.map(fingerprint)));
  await db.settings.put({ key: setting, value: [...new Set([...(await stored()), ...prints])] });
}

/** The people of a reading without those who were erased. */
export async function withoutErased(people: readonly Person[], system: string): Promise<Person[]> {
  const erased = new Set(await stored());
  if (erased.size === 0) return [...people];
  const isErased = async (person: Person) => {
    const prints = await Promise.all(identityKeys(person.values, system, person.record).map(fingerprint));
    return prints.some((print) => erased.has(print));
  };
  const gone = await Dexie.waitFor(Promise.all(people.map(isErased)));
  return people.filter((_, index) => !gone[index]);
}

/** The user wants erased people to be read again. */
export const readErasedAgain = (): Promise<void> => db.settings.delete(setting);

export const hasErased = async (): Promise<boolean> => (await stored()).length > 0;
