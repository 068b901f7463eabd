import type { Customer } from '@/core/customer/customer';
import type { FieldKey } from '@/core/customer/fields';
import { methodOf } from '@/core/segments/index';
import type { SegmentModel } from '@/core/segments/model';
import type { Segment } from '@/core/segments/segment';

/** The customers of one segment; `segment` is null for those whose segment can't be told, `missing` says because of what. */
export type Group = {
  segment: Segment | null;
  customers: Customer[];
  missing: { field: string; count: number }[];
};

/** Everybody into the segments of a model as of today: each customer in exactly one group, empty segments left out. */
export function groupCustomers(customers: readonly Customer[], model: SegmentModel, today: string): Group[] {
  const method = methodOf(model);
  const groups = new Map<string | null, Group>(
    [...model.segments, null].map((segment) => [segment?.key ?? null, { segment, customers: [], missing: [] }]),
  );
  const missing = new Map<string, number>();
  for (const customer of customers) {
    const placement = method.assign(customer, model, today);
    groups.get(placement.segment)?.customers.push(customer);
    if (placement.segment !== null) continue;
    for (const field of placement.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
  }
  const unknown = groups.get(null);
  if (unknown)
    unknown.missing = [...missing].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count);
  return [...groups.values()].filter(({ customers }) => customers.length > 0);
}

/** What a customer is worth, best measure first: money spent, else money that recurs, else money that may come. */
const worth = ['totalSpend', 'mrr', 'dealAmount', 'orderAmount'] as const satisfies readonly FieldKey[];
export type Worth = (typeof worth)[number];

/** The measure of value that most customers have, or null where nobody has any. One measure for all groups of a list. */
export function worthOf(customers: readonly Customer[]): Worth | null {
  const counts = worth.map((field) => ({ field, count: customers.filter(({ values }) => values[field]).length }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 0 ? best.field : null;
}

/** A sum per currency, largest first: amounts in two currencies are never added. `customers` = how many had an amount. */
export type Sum = { currency: string | null; amount: number; customers: number };

export function sumWorth(customers: readonly Customer[], field: Worth): Sum[] {
  const sums = new Map<string | null, Sum>();
  for (const { values } of customers) {
    const value = values[field];
    if (!value) continue;
    const sum = sums.get(value.currency) ?? { currency: value.currency, amount: 0, customers: 0 };
    sums.set(value.currency, {
      ...sum,
      amount: sum.amount + value.amount,
      customers: sum.customers + 1,
    });
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount);
}

/** Who can be written to or called. `declined` said no to newsletters: they can be answered, not mailed. */
export function reach(customers: readonly Customer[]): {
  email: number;
  phone: number;
  either: number;
  declined: number;
} {
  const count = (test: (values: Customer['values']) => unknown) =>
    customers.filter(({ values }) => test(values)).length;
  return {
    email: count(({ email }) => email),
    phone: count(({ phone }) => phone),
    either: count(({ email, phone }) => email ?? phone),
    declined: count(({ newsletter }) => newsletter === false),
  };
}
