import type { Customer, CustomerId, ListId } from '../customer/customer';
import { isKnownMethod } from '../segments/index';
import { db } from './db';
import { starterId } from './refit';

/** Lists that were to choose again and were not looked at since have the starter that they had: the import is taken back. */
export async function keepChoice(known: readonly Customer[]): Promise<void> {
  for (const list of await db.lists.bulkGet([...new Set(known.flatMap(({ lists }) => lists))])) {
    const starter = list?.model === null ? await db.models.get(starterId(list.id)) : undefined;
    if (list && starter) await db.lists.update(list.id, { model: starter.id });
  }
}

/** What was read anew of a customer; `from` is not there where nothing was known before. */
type Change = { customer: CustomerId; from?: unknown };

/**
 * An import that tells of customers what nobody knew (their orders, say) may allow a better starter on the other lists that they are on:
 * these choose it again when they are next looked at. What the user chose is never let go.
 */
export async function chooseAgain(
  known: readonly Customer[],
  changes: readonly Change[],
  imported: ListId,
): Promise<void> {
  const learned = new Set(changes.filter(({ from }) => from === undefined).map(({ customer }) => customer));
  const lists = new Set(known.filter(({ id }) => learned.has(id)).flatMap((one) => one.lists));
  lists.delete(imported);
  for (const list of await db.lists.bulkGet([...lists])) {
    const model = list?.model ? await db.models.get(list.model) : undefined;
    if (list && model && isKnownMethod(model) && model.because !== null)
      await db.lists.update(list.id, { model: null });
  }
}
