import { liveQuery } from 'dexie';
import type { Customer, ListId } from '../../customer/customer';
import { isKnownMethod } from '../../segments/index';
import type { MemberOf } from '../../segments/method';
import { customersOfList } from '../customers/customers-of-list';
import { db, type StoredList, type StoredModel } from '../db';
import { memberOfFor } from './member-of';

/** A list with everybody on it and the segmentation that it shows; null while that is not made. */
export type WholeList = {
  list: StoredList;
  customers: Customer[];
  model: StoredModel | null;
  memberOf: MemberOf | undefined;
};

type Following = {
  /** Now, and after every change; undefined where there is no such list. */
  next: (whole: WholeList | undefined) => void;
  error: (error: unknown) => void;
  /** Is it worth reading the list again? Where it is not, the change is told by `unseen`, and nothing is read. */
  isSeen: () => boolean;
  unseen: () => void;
};

/** Follows a list in the database. Answers what ends it. */
export function followList(id: ListId, { next, error, isSeen, unseen }: Following): () => void {
  const following = liveQuery(async () => (isSeen() ? { whole: await wholeList(id) } : null));
  const subscription = following.subscribe({ next: (found) => (found ? next(found.whole) : unseen()), error });
  return () => subscription.unsubscribe();
}

async function wholeList(id: ListId): Promise<WholeList | undefined> {
  const list = await db.lists.get(id);
  if (!list) return undefined;
  const customers = await customersOfList(id);
  const stored = list.model ? await db.models.get(list.model) : undefined;
  const model = stored && isKnownMethod(stored) ? stored : null;
  return { list, customers, model, memberOf: model ? await memberOfFor(model) : undefined };
}
