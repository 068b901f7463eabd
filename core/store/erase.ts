import type { CustomerId, ListId } from '../customer/customer';
import { idsOf } from '../customer/identity';
import { knownBy } from '../customer/tagged';
import { eraseCampaignsOf, eraseFromCampaigns } from './campaigns';
import { customerById, customerTables, putCustomers, removeCustomers } from './customers/customers';
import { customersOfList } from './customers/customers-of-list';
import { forgetApart } from './customers/keep-apart';
import { ofCustomers } from './customers/of-customers';
import { withoutList } from './customers/without-list';
import { db } from './db';
import { rememberErased } from './erased';
import { forgetPanelPlace } from './panel-place';
import { dropPlaces, forgetPlaces, placeTables } from './places/places';
import { forgetImported } from './readings/imports';
import { forgetColumnsShown } from './readings/show-columns';
import { forgetDrafts } from './segmentations/drafts';
import { forgetSaid, retagged } from './tags/tags';

const tables = [
  ...customerTables,
  db.lists,
  db.history,
  db.models,
  ...placeTables,
  db.campaigns,
  db.settings,
  db.tagged,
  db.imports,
] as const;

/** Takes a person out of everything, and out of every later reading until the user takes that back. */
export function erasePerson(customer: CustomerId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    const person = await customerById(customer);
    const keys = person?.keys ?? [];
    const ids = idsOf(customer, keys);
    // The id too: who has no other identity is known again by it, in a backup.
    await rememberErased([...keys, customer]);
    if (person) await forgetSaid(knownBy(person));
    await takeOut([customer], ids);
  });
}

/** `ids` = those, and every other under which they were ever kept. */
export function takeOut(customers: CustomerId[], ids: CustomerId[]): Promise<void> {
  return db.transaction('rw', tables, async () => {
    await removeCustomers(customers);
    await (await ofCustomers(db.history, ids)).delete();
    await forgetPlaces(ids);
    await eraseFromCampaigns(ids);
    await forgetApart(ids);
    await forgetImported(ids);
    await forgetPanelPlace();
  });
}

/** Takes a list away, its segmentations too, and everybody who was seen nowhere else. */
export function eraseList(list: ListId): Promise<void> {
  return db.transaction('rw', tables, async () => {
    const models = await db.models.where('list').equals(list).primaryKeys();
    await db.lists.delete(list);
    await forgetDrafts(list);
    await forgetColumnsShown(list);
    await db.history.where('list').equals(list).delete();
    await eraseCampaignsOf(list);
    await db.models.bulkDelete(models);
    await Promise.all(models.map(dropPlaces));
    const people = await customersOfList(list);
    // Who was joined can't be parted any more: how they were before says what the list said.
    const entries = await ofCustomers(
      db.history,
      people.map(({ id }) => id),
    );
    await entries.filter(({ kind }) => kind === 'join').delete();
    const isElsewhere = ({ lists }: (typeof people)[number]) => lists.some((id) => id !== list);
    const gone = people.filter((person) => !isElsewhere(person));
    await takeOut(
      gone.map(({ id }) => id),
      gone.flatMap(({ id, keys }) => idsOf(id, keys)),
    );
    const left = people.filter(isElsewhere).map((one) => ({ ...one, lists: one.lists.filter((id) => id !== list) }));
    await putCustomers(await retagged(left.map((one) => withoutList(one, list))));
    await db.imports.where('list').equals(list).delete();
  });
}

/** Everything, settings too. */
export const eraseAll = (): Promise<void> =>
  db
    .delete()
    .then(() => db.open())
    .then(() => undefined);
