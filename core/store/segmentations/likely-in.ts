import type { ListId } from '../../customer/customer';
import { type Likely, likelyPairs, pairKey, sharedKeys } from '../../customer/likely';
import { customersWith } from '../customers/customers';
import { customersOfList } from '../customers/customers-of-list';
import { keptApart } from '../customers/keep-apart';

/** Customers of a list who are likely the same person as another, of this list or any, unless they are kept apart. */
export async function likelyIn(list: ListId): Promise<Likely[]> {
  const here = await customersOfList(list);
  const ids = new Set(here.map(({ id }) => id));
  const keys = here.flatMap((one) => sharedKeys(one.keys)).map((key) => key.replace(/^mailbox:/, 'email:'));
  const there = (await customersWith(new Set(keys))).filter(({ id }) => !ids.has(id));
  const apart = new Set(await keptApart());
  return likelyPairs([...here, ...there]).filter(
    ({ a, b }) => (ids.has(a.id) || ids.has(b.id)) && !apart.has(pairKey(a.id, b.id)),
  );
}
