import type { Customer, ListId } from '../customer/customer';
import { isPartial } from '../customer/list';
import type { Outcome } from '../problem';
import { isKnownMethod } from '../segments/index';
import { type ModelId, modelId, type SegmentModel } from '../segments/model';
import { fitStarter } from '../segments/starter';
import { db, type StoredList } from './db';

/** The seed of every starter: one number, so that the same list gives the same segments on every machine. */
const seed = 1;
/**
 * While only a part of a list is read, its yardstick is taken again when the customers have grown by a quarter: seldom enough
 * that labels stand still while one reads, often enough that they follow (CDNOW, first 15 % by spend: 88 % of labels differ).
 */
const growth = 1.25;

/** The segmentation that a list shows: the frozen one, or a new one while the list is still being read. */
export async function modelOf(list: StoredList, today: string): Promise<Outcome<SegmentModel>> {
  const stored = await db.models.get(list.model ?? starterId(list.id));
  const model = stored && isKnownMethod(stored) ? stored : undefined;
  if (model && list.model !== null && !isStale(model, list)) return { ok: true, value: model };
  return refit(list, today, model);
}

const starterId = (list: ListId): ModelId => modelId.parse(`starter:${list}`);

/** A list that tells no total may always go on: there, growth alone makes the yardstick old. */
const isStale = ({ trainedOn }: SegmentModel, { coverage }: StoredList): boolean => {
  const { read, of } = coverage;
  if (!trainedOn.partial && of !== null) return false;
  return (
    read >= trainedOn.customers * growth || (trainedOn.partial && !isPartial(coverage) && read > trainedOn.customers)
  );
};

async function refit(list: StoredList, asOf: string, before?: SegmentModel): Promise<Outcome<SegmentModel>> {
  const customers: Customer[] = await db.customers.where('lists').equals(list.id).toArray();
  const id = before?.id ?? starterId(list.id);
  const fitted = fitStarter(customers, { asOf, seed, id, coverage: list.coverage, columns: list.columns });
  if (!fitted.ok) return before && list.model !== null ? { ok: true, value: before } : fitted;
  const model = { ...fitted.value.model, version: (before?.version ?? 0) + 1 };
  await db.transaction('rw', db.models, db.lists, async () => {
    // Nothing, if the list was erased meanwhile.
    const still = await db.lists.update(list.id, { model: model.id, because: fitted.value.because });
    if (still) await db.models.put(model);
  });
  Object.assign(list, { model: model.id, because: fitted.value.because });
  return { ok: true, value: model };
}
