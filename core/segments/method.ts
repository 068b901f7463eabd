import type * as z from 'zod/mini';
import { type Customer, valueAt } from '../customer/customer';
import { type DerivedKey, derivedAt, derivedFrom, isDerived, withDerived } from '../customer/derived';
import { type Coverage, isPartial } from '../customer/list';
import { failed, type Outcome } from '../problem';
import type { Flip, Reason } from '../reason';
import type { ModelId, SegmentModel } from './model';
import type { Segment } from './segment';

/** In a segment with a strength of 0–1, or can't tell because of these fields. Every customer gets one of the two. */
export type Placement = { segment: string; strength: number } | { segment: null; missing: string[] };
export type Explanation = { reasons: Reason[]; flip: Flip | null };
export type Fit<Data> = { segments: Segment[]; quality: Record<string, number>; data: Data };

/** A stage of a long fit, by a name of the method's own, and how much of it is done: `done` of `of`. */
export type FitStep = { stage: string; done: number; of: number };

/**
 * What a method may know beside the customers: no clock, no randomness of its own. `asOf` is a civil date. `earlier` = the same
 * customers as they were known on an earlier day, where an order log or the memory of readings has it: what a forecast is held against.
 */
export type FitContext = {
  asOf: string;
  seed: number;
  /** Called where a fit takes long, so that who waits sees how far it is. */
  onStep?: (step: FitStep) => void;
  earlier?: { asOf: string; customers: readonly Customer[] };
};

/** Is the customer in a segment of another model? Null = can't tell. Made of the user's other models by `membershipIn`. */
export type MemberOf = (customer: Customer, model: string, segment: string, asOf: string) => boolean | null;

export type MethodParts<Params, Data> = {
  id: string;
  /** English; other languages overlay it. */
  name: string;
  params: z.ZodMiniType<Params>;
  data: z.ZodMiniType<Data>;
  /** Every field (or `own:<header>`) that it looks at: reasons and missing fields are among these. */
  needs: (params: Params) => string[];
  /** Those that a fitted model looks at, where it chose them itself; else those that it needs. */
  uses?: (data: Data) => string[];
  fit: (customers: Customer[], params: Params, context: FitContext) => Outcome<Fit<Data>>;
  assign: (customer: Customer, data: Data, asOf: string, memberOf?: MemberOf) => Placement;
  explain: (customer: Customer, data: Data, asOf: string, memberOf?: MemberOf) => Explanation;
  /** Dates after `asOf` on which the placement may change if nothing happens; shared code finds the first that does. */
  turns: (customer: Customer, data: Data, asOf: string) => string[];
  /** Do labels depend on who else is in the list, so that those of a partly read list are provisional? */
  relative: (data: Data) => boolean;
};

/** A method with its types closed over: what the rest of the product calls. Customers carry their derived fields inside only. */
export type Method = {
  id: string;
  name: string;
  /** What can be set; a form is drawn from it. */
  params: z.ZodMiniType;
  needs: (params: unknown) => Outcome<string[]>;
  /** Every field that this model looks at, and what those are computed from. */
  looksAt: (model: SegmentModel) => string[];
  fit: (
    customers: readonly Customer[],
    params: unknown,
    context: FitContext & { id: ModelId; coverage: Coverage },
  ) => Outcome<SegmentModel>;
  assign: (customer: Customer, model: SegmentModel, asOf: string, memberOf?: MemberOf) => Placement;
  explain: (customer: Customer, model: SegmentModel, asOf: string, memberOf?: MemberOf) => Explanation;
  /**
   * The first date on which the placement changes by itself, or null. Membership in other models is left as not known: a label that
   * hangs on one may change earlier.
   */
  until: (customer: Customer, model: SegmentModel, asOf: string) => string | null;
  /** Do its labels depend on who else is in the list? */
  relative: (model: SegmentModel) => boolean;
};

const byId = (a: Customer, b: Customer): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * The field to name when a value is not there: a derived field that has one source names the source, which is what people know
 * from their list and can fill in.
 */
function toBlame(field: string, customer: Customer): string {
  const [source, ...more] = isDerived(field) ? derivedFrom(field) : [];
  return source !== undefined && more.length === 0 && valueAt(customer, source) === undefined ? source : field;
}

const withSources = (fields: readonly string[]): string[] => [
  ...new Set(fields.flatMap((field) => (isDerived(field) ? [field, ...derivedFrom(field)] : [field]))),
];

/**
 * Closes a method over its schemas. Here, once for all methods: parameters and data are parsed, customers are sorted by id
 * (so row order never matters), and the derived fields that the method looks at are computed for the date in question.
 */
export function defineMethod<Params, Data>(parts: MethodParts<Params, Data>): Method {
  type Read = { data: Data; derived: DerivedKey[]; looksAt: string[] };
  // A model is parsed once, not once per customer: 500,000 parses cost more than the whole assignment.
  const reads = new WeakMap<SegmentModel, Read>();
  const read = (model: SegmentModel): Read => {
    const known = reads.get(model);
    if (known) return known;
    const data = parts.data.parse(model.data);
    const needs = parts.needs(parts.params.parse(model.params));
    const fresh = { data, derived: needs.filter(isDerived), looksAt: withSources(parts.uses?.(data) ?? needs) };
    reads.set(model, fresh);
    return fresh;
  };

  return {
    id: parts.id,
    name: parts.name,
    params: parts.params,
    needs(params) {
      const parsed = parts.params.safeParse(params);
      if (!parsed.success) return failed({ code: 'bad-params', detail: parsed.error.message });
      return { ok: true, value: withSources(parts.needs(parsed.data)) };
    },
    looksAt: (model) => read(model).looksAt,
    fit(customers, params, { id, coverage, ...context }) {
      const { asOf, seed } = context;
      const parsed = parts.params.safeParse(params);
      if (!parsed.success) return failed({ code: 'bad-params', detail: parsed.error.message });
      const derived = parts.needs(parsed.data).filter(isDerived);
      const sorted = customers.toSorted(byId).map((customer) => withDerived(customer, asOf, derived));
      const fit = parts.fit(sorted, parsed.data, context);
      if (!fit.ok) return fit;
      const trainedOn = { customers: customers.length, of: coverage.of, partial: isPartial(coverage) };
      return {
        ok: true,
        value: { id, method: parts.id, params: parsed.data, asOf, seed, version: 1, trainedOn, ...fit.value },
      };
    },
    assign(customer, model, asOf, memberOf) {
      const { data, derived } = read(model);
      const placement = parts.assign(withDerived(customer, asOf, derived), data, asOf, memberOf);
      if (placement.segment !== null) return placement;
      return { segment: null, missing: placement.missing.map((field) => toBlame(field, customer)) };
    },
    explain(customer, model, asOf, memberOf) {
      const { data, derived } = read(model);
      const { reasons, flip } = parts.explain(withDerived(customer, asOf, derived), data, asOf, memberOf);
      const blamed = reasons.map((reason) =>
        reason.kind === 'missing' ? { ...reason, field: toBlame(reason.field, customer) } : reason,
      );
      return { reasons: blamed, flip };
    },
    until(customer, model, asOf) {
      const { data, derived } = read(model);
      const at = derivedAt(customer, derived);
      const placeAt = (date: string) => parts.assign(at(date), data, date).segment;
      const dates = parts
        .turns(at(asOf), data, asOf)
        .filter((date) => date > asOf)
        .sort();
      if (dates.length === 0) return null;
      const now = placeAt(asOf);
      // Two limits that are passed on one day are one date to look at.
      return [...new Set(dates)].find((date) => placeAt(date) !== now) ?? null;
    },
    relative: (model) => parts.relative(read(model).data),
  };
}
