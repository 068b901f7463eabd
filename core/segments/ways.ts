import type { Customer } from '../customer/customer';
import type { Coverage } from '../customer/list';
import { failed, type Outcome } from '../problem';
import { methods } from './index';
import type { FitContext } from './method';
import type { ModelId, SegmentModel } from './model';
import { sampleOf } from './starter';
import { usableSets } from './usable-sets';

/** A way to segment these customers without any settings: a method as it comes, or a ready set of rules. */
export type Way = {
  /** `method:rfm`, `set:spend`. */
  key: string;
  method: string;
  /** The name of the ready set (English); null for a method as it comes. */
  set: string | null;
  params: unknown;
};

/**
 * The ways that can be tried: every method that needs no settings, and the ready sets that tell them apart. A method
 * judges for itself, so that it can say why it refuses; a set without its fields would have nothing to say.
 */
export function waysFor(customers: readonly Customer[], asOf: string): Way[] {
  const sample = sampleOf(customers, asOf);
  const plain = [...methods.values()].flatMap(({ id, params }): Way[] =>
    params.safeParse({}).success ? [{ key: `method:${id}`, method: id, set: null, params: {} }] : [],
  );
  const sets = usableSets(sample, asOf).flatMap(({ ready, params }): Way[] =>
    params ? [{ key: `set:${ready.id}`, method: 'rules', set: ready.name, params }] : [],
  );
  return [...plain, ...sets];
}

export function fitWay(
  { method: id, params }: Way,
  customers: readonly Customer[],
  context: FitContext & { id: ModelId; coverage: Coverage },
): Outcome<SegmentModel> {
  const method = methods.get(id);
  return method ? method.fit(customers, params, context) : failed({ code: 'unknown-method', method: id });
}
