import type { Customer } from '../customer/customer';
import { isPartial } from '../customer/list';
import type { Outcome } from '../problem';
import { modelId, type SegmentModel } from '../segments/model';
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
  const model = list.model === null ? undefined : await db.models.get(list.model);
  if (model && !isStale(model, list)) return { ok: true, value: model };
  return refit(list, today, model);
}

const isStale = ({ trainedOn }: SegmentModel, { coverage }: StoredList): boolean =>
  trainedOn.partial &&
  (coverage.read >= trainedOn.customers * growth || (!isPartial(coverage) && coverage.read > trainedOn.customers));

async function refit(list: StoredList, asOf: string, before?: SegmentModel): Promise<Outcome<SegmentModel>> {
  const customers: Customer[] = await db.customers.where('lists').equals(list.id).toArray();
  const id = before?.id ?? modelId.parse(`starter:${list.id}`);
  const fitted = fitStarter(customers, { asOf, seed, id, coverage: list.coverage, columns: list.columns });
  if (!fitted.ok) return before ? { ok: true, value: before } : fitted;
  const model = { ...fitted.value.model, version: (before?.version ?? 0) + 1 };
  await db.transaction('rw', db.models, db.lists, async () => {
    await db.models.put(model);
    await db.lists.update(list.id, { model: model.id, because: fitted.value.because });
  });
  Object.assign(list, { model: model.id, because: fitted.value.because });
  return { ok: true, value: model };
}
