import type { Customer, CustomerId } from '../../customer/customer';
import { methodOf } from '../../segments/index';
import type { Placement } from '../../segments/method';
import { ofCustomers } from '../customers/of-customers';
import { type Assignment, db, type HistoryEntry, type StoredModel } from '../db';
import type { Now } from '../now';
import { memberOfFor } from '../segmentations/member-of';
import { placesAmong, placeTables, putPlaces } from './places';
import { whyMoved } from './why-moved';

export type PlaceOptions = {
  /** The first placement in a model that was just made: nobody moves. */
  begin: boolean;
};

/** Places customers of its list in a model as of today, and remembers who moved and why. */
export async function place(
  customers: readonly Customer[],
  model: StoredModel,
  { today, at }: Now,
  { begin }: PlaceOptions = { begin: false },
): Promise<Map<CustomerId, Placement>> {
  const method = methodOf(model);
  const memberOf = await memberOfFor(model);
  const placements = new Map(
    customers.map((customer) => [customer.id, method.assign(customer, model, today, memberOf)]),
  );
  await db.transaction('rw', [db.lists, db.history, ...placeTables], async () => {
    // Nothing, if the list was erased meanwhile.
    if (!(await db.lists.get(model.list))) return;
    const before = await placesAmong(
      model.id,
      customers.map(({ id }) => id),
    );
    const now: Assignment[] = [];
    const moved: { customer: Customer; was: Assignment | undefined; to: string | null }[] = [];
    for (const customer of customers) {
      const was = before.get(customer.id);
      const segment = placements.get(customer.id)?.segment ?? null;
      const moves = !was || was.segment !== segment;
      const until = method.until(customer, model, today);
      if (!moves && was.version === model.version && was.asOf === today && was.until === (until ?? undefined)) continue;
      const since = moves ? today : was.since;
      const place = { model: model.id, customer: customer.id, segment, version: model.version, since, asOf: today, at };
      now.push(
        until === null ? place : { ...place, until, next: method.assign(customer, model, until, memberOf).segment },
      );
      if (moves && !(begin && !was)) moved.push({ customer, was, to: segment });
    }
    const remembered = await historyOf(moved.flatMap(({ customer, was }) => (was ? [customer.id] : [])));
    await putPlaces(model.id, now);
    await db.history.bulkAdd(
      moved.map(({ customer, was, to }) => ({
        kind: 'move',
        at,
        list: model.list,
        customer: customer.id,
        model: model.id,
        from: was?.segment ?? null,
        to,
        cause: was
          ? whyMoved({ customer, was, model, history: remembered.get(customer.id) ?? [], today, memberOf })
          : 'first seen',
      })),
    );
  });
  return placements;
}

async function historyOf(customers: CustomerId[]): Promise<Map<CustomerId, HistoryEntry[]>> {
  if (customers.length === 0) return new Map();
  return Map.groupBy(await (await ofCustomers(db.history, customers)).toArray(), ({ customer }) => customer);
}
