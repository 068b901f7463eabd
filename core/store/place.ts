import type { Customer, CustomerId, ListId } from '../customer/customer';
import type { Change } from '../customer/merge';
import { methodOf } from '../segments/index';
import type { Placement } from '../segments/method';
import type { SegmentModel } from '../segments/model';
import { type Assignment, db, type HistoryEntry, type MoveCause } from './db';

/** Places customers in a model as of today, and remembers who moved and why. */
export async function place(
  customers: readonly Customer[],
  model: SegmentModel,
  { list, today, at, changes }: { list: ListId; today: string; at: string; changes: readonly Change[] },
): Promise<Map<CustomerId, Placement>> {
  const method = methodOf(model);
  const placements = new Map(customers.map((customer) => [customer.id, method.assign(customer, model, today)]));
  const changed = new Set(changes.map(({ customer }) => customer));
  await db.transaction('rw', db.lists, db.assignments, db.history, async () => {
    // Nothing, if the list was erased meanwhile.
    if (!(await db.lists.get(list))) return;
    const before = await db.assignments.bulkGet(customers.map(({ id }) => [model.id, id]));
    const now: Assignment[] = [];
    const moves: HistoryEntry[] = [];
    customers.forEach(({ id: customer }, index) => {
      const was = before[index];
      const segment = placements.get(customer)?.segment ?? null;
      const moved = !was || was.segment !== segment;
      if (!moved && was.version === model.version && was.asOf === today) return;
      const since = moved ? today : was.since;
      now.push({ model: model.id, customer, segment, version: model.version, since, asOf: today });
      if (moved) {
        const cause = causeOf(was, model, changed.has(customer));
        moves.push({
          kind: 'move',
          at,
          list,
          customer,
          model: model.id,
          from: was?.segment ?? null,
          to: segment,
          cause,
        });
      }
    });
    await db.assignments.bulkPut(now);
    await db.history.bulkAdd(moves);
  });
  return placements;
}

const causeOf = (was: Assignment | undefined, model: SegmentModel, changed: boolean): MoveCause => {
  if (!was) return 'first seen';
  if (changed) return 'behaviour';
  return was.version === model.version ? 'time' : 'yardstick';
};
