import { methods } from './index';
import type { MemberOf } from './method';
import type { SegmentModel } from './model';

/**
 * Answers whether customers are in segments of these models. A model that is not among them can't be told, nor one that asks,
 * by whatever way, for itself.
 */
export function membershipIn(models: readonly SegmentModel[]): MemberOf {
  const byId = new Map<string, SegmentModel>(models.map((model) => [model.id, model]));
  const without = (asked: ReadonlySet<string>): MemberOf => {
    return (customer, id, segment, asOf) => {
      const model = asked.has(id) ? undefined : byId.get(id);
      const method = model && methods.get(model.method);
      if (!model || !method) return null;
      const placement = method.assign(customer, model, asOf, without(new Set([...asked, id])));
      return placement.segment === null ? null : placement.segment === segment;
    };
  };
  return without(new Set());
}
