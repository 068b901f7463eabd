import Dexie from 'dexie';
import { identityKeys } from '../customer/identity';
import type { Person } from '../customer/person';
import { db } from './db';

const setting = 'erased';

/** SHA-256, first 12 bytes: it knows an erased person again without keeping who that was. */
async function fingerprint(identity: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(identity));
  return btoa(String.fromCharCode(...new Uint8Array(hash).slice(0, 12)));
}

/** The fingerprints of everybody who was erased. */
export const erasedPrints = async (): Promise<string[]> =>
  ((await db.settings.get(setting))?.value as string[] | undefined) ?? [];

export const setErased = async (prints: readonly string[]): Promise<void> => {
  if (prints.length > 0) await db.settings.put({ key: setting, value: [...new Set(prints)] });
};

/** Whoever has one of these identities is not read again: else the page that is open would bring an erased person back at once. */
export async function rememberErased(identities: readonly string[]): Promise<void> {
  const prints = await Dexie.waitFor(Promise.all(identities.map(fingerprint)));
  await setErased([...(await erasedPrints()), ...prints]);
}

/** The people of a reading without those who were erased. */
export async function withoutErased(people: readonly Person[], system: string): Promise<Person[]> {
  const erased = new Set(await erasedPrints());
  if (erased.size === 0) return [...people];
  const isErased = async (person: Person) => {
    const prints = await Promise.all(identityKeys(person.values, system, person.record).map(fingerprint));
    return prints.some((print) => erased.has(print));
  };
  const gone = await Dexie.waitFor(Promise.all(people.map(isErased)));
  return people.filter((_, index) => !gone[index]);
}

/** Those among these who have an identity with one of these fingerprints. A row of a list is no identity: another may stand there now. */
export async function whoHave<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
  prints: ReadonlySet<string>,
): Promise<T[]> {
  if (prints.size === 0) return [];
  const isOne = async (one: T) => {
    const keys = keysOf(one).filter((key) => !/^row:[^|]*$/.test(key));
    return (await Promise.all(keys.map(fingerprint))).some((print) => prints.has(print));
  };
  const found = await Promise.all(all.map(isOne));
  return all.filter((_, index) => found[index]);
}

/** The user wants erased people to be read again. */
export const readErasedAgain = (): Promise<void> => db.settings.delete(setting);

export const hasErased = async (): Promise<boolean> => (await erasedPrints()).length > 0;
