import type { Customer, ListId } from '../../customer/customer';
import { isPartial } from '../../customer/list';
import { done, type Outcome } from '../../problem';
import { isKnownMethod } from '../../segments/index';
import { type ModelId, modelId } from '../../segments/model';
import { fitStarter } from '../../segments/starter';
import { customersOfList } from '../customers/customers-of-list';
import { db, type StoredList, type StoredModel } from '../db';
import type { Now } from '../now';
import { nextVersion } from './next-version';

/** The seed of every fit: one number, so that the same list gives the same segments on every machine. */
export const seed = 1;
/**
 * While only a part of a list is read, its yardstick is taken again when the customers have grown by a quarter: seldom enough
 * that labels stand still while one reads, often enough that they follow (CDNOW, first 15 % by spend: 88 % of labels differ).
 */
const growth = 1.25;

/**
 * The segmentation that a list shows: the frozen one, or a new starter while the list is still being read. What the user made,
 * chose to edit, or took the yardstick of again is never replaced. `everybody` = all of the list, where they are at hand.
 */
export async function modelOf(list: StoredList, now: Now, everybody?: Customer[]): Promise<Outcome<StoredModel>> {
  const stored = await db.models.get(list.model ?? starterId(list.id));
  const model = stored && isKnownMethod(stored) ? stored : undefined;
  if (model && (model.because === null || (list.model !== null && !isStale(model, list)))) return done(model);
  return refit(list, now, model, everybody ?? (await customersOfList(list.id)));
}

export const starterId = (list: ListId): ModelId => modelId.parse(`starter:${list}`);

/** A list that tells no total may always go on: there, growth alone makes the yardstick old. */
const isStale = ({ trainedOn }: StoredModel, { coverage }: StoredList): boolean => {
  const { read, of } = coverage;
  if (!trainedOn.partial && of !== null) return false;
  return (
    read >= trainedOn.customers * growth || (trainedOn.partial && !isPartial(coverage) && read > trainedOn.customers)
  );
};

async function refit(
  list: StoredList,
  { today, at }: Now,
  before: StoredModel | undefined,
  customers: Customer[],
): Promise<Outcome<StoredModel>> {
  const id = starterId(list.id);
  const { coverage, columns } = list;
  const fitted = fitStarter(customers, { asOf: today, seed, id, coverage, columns });
  if (!fitted.ok) return before && list.model !== null ? done(before) : fitted;
  const { because } = fitted.value;
  const model: StoredModel = before
    ? { ...nextVersion(before, fitted.value.model, 'yardstick'), because }
    : { ...fitted.value.model, list: list.id, name: null, because, made: at, cause: 'made', earlier: [] };
  await db.transaction('rw', db.models, db.lists, async () => {
    // Nothing, if the list was erased meanwhile.
    const still = await db.lists.update(list.id, { model: model.id });
    if (still) await db.models.put(model);
  });
  Object.assign(list, { model: model.id });
  return done(model);
}
