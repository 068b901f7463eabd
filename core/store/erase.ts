import type { Customer, CustomerId, ListId } from '../customer/customer';
import { idsOf, rowKey } from '../customer/identity';
import { withoutLog } from '../customer/order-history';
import { knownBy } from '../customer/tagged';
import { eraseCampaignsOf, eraseFromCampaigns } from './campaigns';
import { db } from './db';
import { rememberErased } from './erased';
import { forgetApart } from './keep-apart';
import { forgetSaid, retagged } from './tags';

const tables = [
  db.customers,
  db.lists,
  db.history,
  db.models,
  db.assignments,
  db.campaigns,
  db.settings,
  db.tagged,
] as const;

/** Takes a person out of everything, and out of every later reading until the user takes that back. */
export function erasePerson(customer: CustomerId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    const person = await db.customers.get(customer);
    const keys = person?.keys ?? [];
    const ids = idsOf(customer, keys);
    await rememberErased(keys);
    if (person) await forgetSaid(knownBy(person));
    await takeOut(customer, ids);
  });
}

function takeOut(customer: CustomerId, ids: CustomerId[]): Promise<void> {
  return db.transaction('rw', tables, async () => {
    await db.customers.delete(customer);
    await db.history.where('customer').anyOf(ids).delete();
    await db.assignments.where('customer').anyOf(ids).delete();
    await eraseFromCampaigns(ids);
    await forgetApart(ids);
  });
}

/** Takes a list away, its segmentations too, and everybody who was seen nowhere else. */
export function eraseList(list: ListId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    const models = await db.models.where('list').equals(list).primaryKeys();
    await db.lists.delete(list);
    await db.history.where('list').equals(list).delete();
    await eraseCampaignsOf(list);
    await db.models.bulkDelete(models);
    for (const model of models) {
      await db.assignments.where('[model+customer]').between([model, ''], [model, '\uffff']).delete();
    }
    const people = await db.customers.where('lists').equals(list).toArray();
    // Who was joined can't be parted any more: how they were before says what the list said.
    await db.history
      .where('customer')
      .anyOf(people.map(({ id }) => id))
      .filter(({ kind }) => kind === 'join')
      .delete();
    for (const person of people) {
      const lists = person.lists.filter((id) => id !== list);
      if (lists.length === 0) await takeOut(person.id, idsOf(person.id, person.keys));
      else await db.customers.bulkPut(await retagged([withoutList({ ...person, lists }, list)]));
    }
  });
}

/** A customer without what was read in a list; what other lists said of the same is not known any more and comes with them. */
function withoutList(whole: Customer, list: ListId): Customer {
  const customer = withoutLog(whole, list);
  const read = Object.keys(customer.sources).filter((key) => customer.sources[key]?.list === list);
  const isLeft = ([key]: [string, unknown]) => !read.includes(key) && !read.includes(`own:${key}`);
  return {
    ...customer,
    keys: customer.keys.filter((key) => !key.startsWith(rowKey(list, ''))),
    values: Object.fromEntries(Object.entries(customer.values).filter(isLeft)),
    own: Object.fromEntries(Object.entries(customer.own).filter(isLeft)),
    sources: Object.fromEntries(Object.entries(customer.sources).filter(isLeft)),
  };
}

/** Everything, settings too. */
export const eraseAll = (): Promise<void> =>
  db
    .delete()
    .then(() => db.open())
    .then(() => undefined);
