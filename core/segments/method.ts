import type * as z from 'zod/mini';
import type { Customer } from '../customer/customer';
import { withDerived } from '../customer/derived';
import type { Coverage } from '../customer/list';
import { isPartial } from '../customer/list';
import { failed, type Outcome } from '../problem';
import type { Flip, Reason } from '../reason';
import type { ModelId, SegmentModel } from './model';
import type { Segment } from './segment';

/** In a segment with a strength of 0–1, or can't tell because of these fields. Every customer gets one of the two. */
export type Placement = { segment: string; strength: number } | { segment: null; missing: string[] };
export type Explanation = { reasons: Reason[]; flip: Flip | null };
export type Fit<Data> = { segments: Segment[]; quality: Record<string, number>; data: Data };

/** What a method may know beside the customers: no clock, no randomness of its own. `asOf` is a civil date. */
export type FitContext = { asOf: string; seed: number };

export type MethodParts<Params, Data> = {
  id: string;
  /** English; other languages overlay it. */
  name: string;
  params: z.ZodMiniType<Params>;
  data: z.ZodMiniType<Data>;
  /** Fields (or `own:<header>`) without which nothing can be said. */
  needs: (params: Params) => string[];
  fit: (customers: Customer[], params: Params, context: FitContext) => Outcome<Fit<Data>>;
  assign: (customer: Customer, data: Data, asOf: string) => Placement;
  explain: (customer: Customer, data: Data, asOf: string) => Explanation;
  /** Dates after `asOf` on which the placement may change if nothing happens; shared code finds the first that does. */
  turns: (customer: Customer, data: Data, asOf: string) => string[];
};

/** A method with its types closed over: what the rest of the product calls. Customers carry their derived fields inside only. */
export type Method = {
  id: string;
  name: string;
  needs: (params: unknown) => Outcome<string[]>;
  fit: (
    customers: readonly Customer[],
    params: unknown,
    context: FitContext & { id: ModelId; coverage: Coverage },
  ) => Outcome<SegmentModel>;
  assign: (customer: Customer, model: SegmentModel, asOf: string) => Placement;
  explain: (customer: Customer, model: SegmentModel, asOf: string) => Explanation;
  /** The first date on which the placement changes by itself, or null. */
  until: (customer: Customer, model: SegmentModel, asOf: string) => string | null;
};

/**
 * Closes a method over its schemas. Here, once for all methods: parameters and data are parsed, customers are sorted by id
 * (so row order never matters), and derived fields are computed for the date in question.
 */
export function defineMethod<Params, Data>(parts: MethodParts<Params, Data>): Method {
  const dataOf = (model: SegmentModel): Data => parts.data.parse(model.data);
  const place = (customer: Customer, data: Data, asOf: string) => parts.assign(withDerived(customer, asOf), data, asOf);
  return {
    id: parts.id,
    name: parts.name,
    needs(params) {
      const parsed = parts.params.safeParse(params);
      if (!parsed.success) return failed({ code: 'bad-params', detail: parsed.error.message });
      return { ok: true, value: parts.needs(parsed.data) };
    },
    fit(customers, params, { id, coverage, ...context }) {
      const parsed = parts.params.safeParse(params);
      if (!parsed.success) return failed({ code: 'bad-params', detail: parsed.error.message });
      const sorted = customers
        .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
        .map((customer) => withDerived(customer, context.asOf));
      const fit = parts.fit(sorted, parsed.data, context);
      if (!fit.ok) return fit;
      const trainedOn = {
        customers: customers.length,
        of: coverage.of,
        partial: isPartial(coverage),
      };
      return {
        ok: true,
        value: {
          id,
          method: parts.id,
          params: parsed.data,
          ...context,
          version: 1,
          trainedOn,
          ...fit.value,
        },
      };
    },
    assign: (customer, model, asOf) => place(customer, dataOf(model), asOf),
    explain: (customer, model, asOf) => parts.explain(withDerived(customer, asOf), dataOf(model), asOf),
    until(customer, model, asOf) {
      const data = dataOf(model);
      const now = place(customer, data, asOf).segment;
      const dates = parts
        .turns(withDerived(customer, asOf), data, asOf)
        .filter((date) => date > asOf)
        .sort();
      return dates.find((date) => place(customer, data, date).segment !== now) ?? null;
    },
  };
}
