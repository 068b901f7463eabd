import type { CustomerId, ListId } from '../customer/customer';
import { db } from './db';

const tables = [db.customers, db.lists, db.history, db.models, db.assignments] as const;

/** Takes a person out of everything. Read again from a page, the person comes back as somebody new. */
export function erasePerson(customer: CustomerId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    await db.customers.delete(customer);
    await db.history.where('customer').equals(customer).delete();
    await db.assignments.where('customer').equals(customer).delete();
  });
}

/** Takes a list away, its segments too, and everybody who was seen nowhere else. */
export function eraseList(list: ListId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    const model = (await db.lists.get(list))?.model;
    await db.lists.delete(list);
    await db.history.where('list').equals(list).delete();
    if (model) {
      await db.models.delete(model);
      await db.assignments.where('[model+customer]').between([model, ''], [model, '\uffff']).delete();
    }
    const people = await db.customers.where('lists').equals(list).toArray();
    for (const person of people) {
      const lists = person.lists.filter((id) => id !== list);
      if (lists.length === 0) await erasePerson(person.id);
      else await db.customers.update(person.id, { lists });
    }
  });
}

/** Everything, settings too. */
export const eraseAll = (): Promise<void> =>
  db
    .delete()
    .then(() => db.open())
    .then(() => undefined);
