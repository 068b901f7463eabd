import type { CustomerId } from '../../customer/customer';
import { pairKey } from '../../customer/likely';
import { db } from '../db';

/** Where the pairs are remembered that the user keeps apart: a `pairKey` each. */
const apartKey = 'kept apart';
export const keptApart = async (): Promise<string[]> => ((await db.settings.get(apartKey))?.value ?? []) as string[];

/** The user says that two customers are two; they are not asked about again. */
export function keepApart(a: CustomerId, b: CustomerId): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const pairs = new Set([...(await keptApart()), pairKey(a, b)]);
    await db.settings.put({ key: apartKey, value: [...pairs] });
  });
}

/** Forgets what was said of customers who are erased: their ids tell who they were. */
export async function forgetApart(ids: readonly CustomerId[]): Promise<void> {
  const pairs = await keptApart();
  const left = pairs.filter((pair) => !(JSON.parse(pair) as CustomerId[]).some((id) => ids.includes(id)));
  if (left.length < pairs.length) await db.settings.put({ key: apartKey, value: left });
}
