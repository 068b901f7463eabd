import * as z from 'zod/mini';
import type { Customer } from '../customer/customer';
import { isDerived, withDerived } from '../customer/derived';
import type { Coverage } from '../customer/list';
import { valueAt } from '../customer/merge';
import { done, failed, type Outcome, type Problem, problem } from '../problem';
import { methodOf, methods } from './index';
import type { FitContext } from './method';
import type { ModelId, SegmentModel } from './model';
import { readySets } from './ready-sets';

/** Why this segmentation and not another: what it goes by, for how many that is known, and what was passed over before it. */
export const starterReason = z.object({
  method: z.string(),
  /** The ready set of rules, or null where the method needs none. */
  set: z.nullable(z.string()),
  /** English. */
  name: z.string(),
  /** Those of the list that it goes by, with the share of the customers that have each, 0–1. */
  fields: z.array(z.object({ field: z.string(), share: z.number() })),
  /** More useful ones, in order, that this list does not allow. */
  passedOver: z.array(z.object({ set: z.string(), name: z.string(), problem })),
});
export type StarterReason = z.infer<typeof starterReason>;

type Context = FitContext & { id: ModelId; coverage: Coverage };
type Candidate = {
  method: string;
  set: string | null;
  name: string;
  needs: (customers: readonly Customer[]) => string[];
  params: (customers: readonly Customer[]) => unknown;
};

/** Below this a field is rather missing than there. */
const leastKnown = 0.5;
/** A segment with more than this share tells nobody apart; asked of lists from `fewestToJudge` on, where shares mean something. */
const oneGroup = 0.9;
const tooUnclear = 0.5;
const fewestToJudge = 10;
/** Shares are taken from at most so many customers, evenly over the ids: to a hundredth, which is all that they are used for. */
const sampleSize = 5000;

const rfm: Candidate = {
  method: 'rfm',
  set: null,
  name: methods.get('rfm')?.name ?? 'rfm',
  // What else it needs it judges itself, and says more of it than a share can.
  needs: () => ['lastOrder'],
  params: () => ({}),
};
const candidates: readonly Candidate[] = [
  rfm,
  ...readySets.map(({ id, ...ready }): Candidate => ({ ...ready, method: 'rules', set: id })),
];

function sampleOf(customers: readonly Customer[], asOf: string): Customer[] {
  const sorted = customers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const step = Math.max(1, Math.ceil(sorted.length / sampleSize));
  return sorted.filter((_, index) => index % step === 0).map((customer) => withDerived(customer, asOf));
}

const shareKnown = (sample: readonly Customer[], field: string): number =>
  sample.filter((customer) => valueAt(customer, field) !== undefined).length / sample.length;

/** Does the model tell the customers apart? */
function judge(model: SegmentModel, sample: readonly Customer[], asOf: string): Problem | null {
  const sizes = new Map<string, number>();
  const missing = new Map<string, number>();
  const method = methodOf(model);
  for (const customer of sample) {
    const placement = method.assign(customer, model, asOf);
    if (placement.segment !== null) sizes.set(placement.segment, (sizes.get(placement.segment) ?? 0) + 1);
    else for (const field of placement.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
  }
  const placed = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const unclear = 1 - placed / sample.length;
  if (unclear > tooUnclear) {
    const fields = [...missing].sort((a, b) => b[1] - a[1]).map(([field]) => field);
    return { code: 'cannot-tell', fields, share: unclear };
  }
  const [largest, size] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (sample.length < fewestToJudge || size <= placed * oneGroup) return null;
  const segment = model.segments.find(({ key }) => key === largest)?.name ?? largest;
  return { code: 'one-group', segment, share: size / placed };
}

function tryOut(
  candidate: Candidate,
  customers: readonly Customer[],
  sample: readonly Customer[],
  context: Context,
): Outcome<SegmentModel> {
  const lacking = candidate.needs(sample).filter((field) => shareKnown(sample, field) < leastKnown);
  if (lacking.length > 0) return failed({ code: 'missing-fields', fields: lacking });
  const params = candidate.params(sample);
  const method = methods.get(candidate.method);
  if (params === null || !method) return failed({ code: 'nothing-fits' });
  const model = method.fit(customers, params, context);
  const wrong = model.ok ? judge(model.value, sample, context.asOf) : null;
  return wrong ? failed(wrong) : model;
}

/**
 * The first segmentation of a list that nobody has set up: the most useful one that its columns allow, with the reason. A list
 * whose columns tell nobody apart gets a problem that says which columns would help.
 */
export function fitStarter(
  customers: readonly Customer[],
  context: Context,
): Outcome<{ model: SegmentModel; because: StarterReason }> {
  if (customers.length === 0) return failed({ code: 'too-few', have: 0, need: 1 });
  const sample = sampleOf(customers, context.asOf);
  const passedOver: StarterReason['passedOver'] = [];
  for (const candidate of candidates) {
    const { method, set, name } = candidate;
    const model = tryOut(candidate, customers, sample, context);
    if (!model.ok) {
      passedOver.push({ set: set ?? method, name, problem: model.problem });
      continue;
    }
    const needs = methodOf(model.value).needs(model.value.params);
    const fields = (needs.ok ? needs.value : [])
      .filter((field) => !isDerived(field))
      .map((field) => ({ field, share: shareKnown(sample, field) }))
      .filter(({ share }) => share > 0);
    return done({ model: model.value, because: { method, set, name, fields, passedOver } });
  }
  return failed({ code: 'nothing-fits' });
}
