import type { Customer, CustomerId } from '../../customer/customer';
import { type Scene, sceneOf } from '../../insights/insight';
import { rewind } from '../../insights/membership/rewind';
import { customersOfList } from '../customers/customers-of-list';
import { db, type StoredModel } from '../db';
import { movesFrom } from '../places/moves-from';
import { memberOfFor } from './member-of';
import { segmentationsOf } from './segmentations';

/**
 * Everything that insights look at, of a list in one of its segmentations: its customers in their segments today, its other
 * segmentations, who moved since an instant (ISO), and the customers as they were known when the yardstick was taken.
 */
export async function sceneOfList(model: StoredModel, since: string, today: string): Promise<Scene> {
  const [list, customers, segmentations, moves, memberOf] = await Promise.all([
    db.lists.get(model.list),
    customersOfList(model.list),
    segmentationsOf(model.list),
    movesFrom(model, since),
    memberOfFor(model),
  ]);
  const earlier = model.asOf < today ? await asKnownOn(customers, model.asOf) : null;
  return sceneOf(customers, model, today, {
    ...(list && { coverage: list.coverage, columns: list.columns }),
    ...(memberOf && { memberOf }),
    ...(earlier && { earlier: { asOf: model.asOf, customers: earlier } }),
    others: segmentations.filter(({ id }) => id !== model.id),
    moves,
  });
}

/** Those who were known at the end of a day, with the values of then. */
async function asKnownOn(customers: readonly Customer[], day: string): Promise<Customer[]> {
  const end = `${day}T23:59:59.999Z`;
  const history = await db.history.where('at').above(end).toArray();
  const changes = Map.groupBy(
    history.flatMap((entry) => (entry.kind === 'value' ? [entry] : [])),
    ({ customer }): CustomerId => customer,
  );
  return customers
    .filter(({ seen }) => seen.first <= end)
    .map((customer) => rewind(customer, changes.get(customer.id) ?? [], end));
}
