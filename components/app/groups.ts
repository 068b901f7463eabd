import type { Customer } from '@/core/customer/customer';
import type { Scene } from '@/core/insights/insight';
import cannotTell from '@/core/insights/insights/cannot-tell';
import reach from '@/core/insights/insights/reach';
import type { Measure } from '@/core/insights/worth/measure';
import { methodOf } from '@/core/segments/index';
import type { MemberOf } from '@/core/segments/method';
import type { SegmentModel } from '@/core/segments/model';
import type { Segment } from '@/core/segments/segment';
import { atOnce, type Stretches } from '@/core/stretches';
import { eachOf } from '../ui/in-turns';

type Reach = ReturnType<typeof reach.compute>['segments'][number];

/** The customers of one segment. */
export type Group = {
  /** Null for those whose segment can't be told; then `missing` says because of what. */
  segment: Segment | null;
  customers: Customer[];
  missing: { field: string; customers: number }[];
  reach: Reach | null;
};

/** Everybody into the segments of a model as of today: each customer in exactly one group, empty segments left out. */
export function* groupingOf(
  customers: readonly Customer[],
  model: SegmentModel,
  today: string,
  memberOf?: MemberOf,
): Stretches<Group[]> {
  const method = methodOf(model);
  const placed: Scene['placed'][number][] = [];
  yield* eachOf(customers, (customer) => {
    placed.push({ customer, placement: method.assign(customer, model, today, memberOf) });
  });
  const scene: Scene = { model, asOf: today, placed, ...(memberOf && { memberOf }) };
  const reached = new Map(reach.compute(scene).segments.map((row) => [row.segment, row]));
  const groups = new Map<string | null, Group>(
    model.segments.map((segment) => [
      segment.key,
      { segment, customers: [], missing: [], reach: reached.get(segment.key) ?? null },
    ]),
  );
  yield;
  groups.set(null, { segment: null, customers: [], missing: cannotTell.compute(scene).fields, reach: null });
  for (const { customer, placement } of scene.placed) groups.get(placement.segment)?.customers.push(customer);
  return [...groups.values()].filter((group) => group.customers.length > 0);
}

/** The same at once, for lists that are small or outside of a screen. */
export const groupCustomers = (...given: Parameters<typeof groupingOf>): Group[] => atOnce(groupingOf(...given));

/** A sum per currency, largest first: amounts in two currencies are never added. `customers` = how many had an amount. */
export type Sum = { currency: string | null; amount: number; customers: number };

export function sumWorth(customers: readonly Customer[], measure: Measure): Sum[] {
  const sums = new Map<string | null, Sum>();
  for (const { values } of customers) {
    const value = values[measure];
    if (!value) continue;
    const { amount, customers } = sums.get(value.currency) ?? { amount: 0, customers: 0 };
    sums.set(value.currency, { currency: value.currency, amount: amount + value.amount, customers: customers + 1 });
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount);
}
