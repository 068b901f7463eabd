import type { Customer, ListId } from '../../customer/customer';
import { failed, type Outcome } from '../../problem';
import { methods } from '../../segments/index';
import type { FitStep } from '../../segments/method';
import type { ModelId, SegmentModel } from '../../segments/model';
import { customersOfList } from '../customers/customers-of-list';
import { db, type StoredModel } from '../db';
import type { Now } from '../now';
import { place } from '../places/place';
import { nextVersion } from './next-version';
import { seed } from './refit';
import { newModelId } from './segmentations';

/** Where the work is: customers are read, the method fits (in stages of its own, where it tells them), everybody is placed. */
export type Step = { step: 'reading' } | { step: 'fitting'; stage: FitStep | null } | { step: 'placing' };
export type Tell = (step: Step) => void;

/** Fits a method for a list as one more segmentation of it. The list goes on showing what it shows. */
export async function fitSegmentation(
  { list: id, method, params, name }: { list: ListId; method: string; params: unknown; name: string | null },
  now: Now,
  tell: Tell,
): Promise<Outcome<ModelId>> {
  const fitted = await fitFor({ list: id, id: newModelId(id), method, params }, now, tell);
  if (!fitted.ok) return fitted;
  const { model, customers } = fitted.value;
  const own = {
    list: id,
    name: name?.trim() || null,
    because: null,
    made: now.at,
    cause: 'made',
    earlier: [],
  } as const;
  return keep({ ...model, ...own, earlier: [] }, customers, now, tell);
}

/** Takes the yardstick of a segmentation again: the same method and settings, held against everybody of today. */
export const takeYardstickAgain = (id: ModelId, now: Now, tell: Tell): Promise<Outcome<ModelId>> =>
  fitAgain(id, null, now, tell);

/** Edits the settings (of rules: the rules) of a segmentation; it is the user's own from then on. */
export const editSegmentation = (id: ModelId, params: unknown, now: Now, tell: Tell): Promise<Outcome<ModelId>> =>
  fitAgain(id, { params }, now, tell);

async function fitAgain(
  id: ModelId,
  edit: { params: unknown } | null,
  now: Now,
  tell: Tell,
): Promise<Outcome<ModelId>> {
  const before = await db.models.get(id);
  if (!before) return failed({ code: 'segmentation-gone' });
  const { list, method } = before;
  const fitted = await fitFor({ list, id, method, params: edit ? edit.params : before.params }, now, tell);
  if (!fitted.ok) return fitted;
  const { model, customers } = fitted.value;
  const next = nextVersion(before, model, edit ? 'rule edited' : 'yardstick');
  return keep({ ...next, because: edit ? null : before.because }, customers, now, tell);
}

async function fitFor(
  { list: listId, id, method: name, params }: { list: ListId; id: ModelId; method: string; params: unknown },
  { today }: Now,
  tell: Tell,
): Promise<Outcome<{ model: SegmentModel; customers: Customer[] }>> {
  tell({ step: 'reading' });
  const list = await db.lists.get(listId);
  if (!list) return failed({ code: 'segmentation-gone' });
  const method = methods.get(name);
  if (!method) return failed({ code: 'unknown-method', method: name });
  const customers = await customersOfList(listId);
  tell({ step: 'fitting', stage: null });
  const onStep = (stage: FitStep) => tell({ step: 'fitting', stage });
  const model = method.fit(customers, params, { asOf: today, seed, id, coverage: list.coverage, onStep });
  return model.ok ? { ok: true, value: { model: model.value, customers } } : model;
}

/** Stored, and everybody placed, so that every later move has a before. */
async function keep(
  model: StoredModel,
  customers: readonly Customer[],
  now: Now,
  tell: Tell,
): Promise<Outcome<ModelId>> {
  tell({ step: 'placing' });
  const kept = await db.transaction('rw', db.lists, db.models, async () => {
    if (!(await db.lists.get(model.list))) return false;
    await db.models.put(model);
    return true;
  });
  if (!kept) return failed({ code: 'segmentation-gone' });
  await place(customers, model, now, { begin: model.cause === 'made' });
  return { ok: true, value: model.id };
}
