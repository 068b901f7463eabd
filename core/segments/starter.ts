import * as z from 'zod/mini';
import type { Customer } from '../customer/customer';
import { isDerived, withDerived } from '../customer/derived';
import { fieldOf, isFieldKey } from '../customer/fields';
import { done, failed, type Outcome, type Problem, problem } from '../problem';
import { params as clustersParams } from './clusters/params';
import { suggestNumbers } from './clusters/suggest';
import { worthNeeds, worthParams } from './fit/worth';
import { methodOf, methods } from './index';
import { isShown, judge, lackingOf, type Seen, shareKnown, weaknessOf } from './judge';
import type { FitContext } from './method';
import type { ModelId, SegmentModel } from './model';
import { namesNobody } from './names-nobody';
import { isSurvey } from './needs/battery';
import { plainTarget } from './propensity/outcome';
import { readySets } from './ready-sets';
import { isSensitive } from './sensitive-columns';

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

type Context = FitContext & Seen & { id: ModelId };
type Candidate = {
  method: string;
  set: string | null;
  name: string;
  /** Of a scale with the ready sets. */
  usefulness: number;
  needs: (customers: readonly Customer[]) => string[];
  params: (customers: readonly Customer[]) => unknown;
  /** The fields to name as those that it goes by, where these are not all that it looks at. */
  goesBy?: (customers: readonly Customer[]) => string[];
  /** What else would speak against it once it is fitted. */
  wrong?: (model: SegmentModel) => Problem | null;
};

/** Shares are taken from at most so many customers, evenly over the ids: to a hundredth, which is all that they are used for. */
const sampleSize = 5000;

const rfm: Candidate = {
  method: 'rfm',
  set: null,
  name: methods.get('rfm')?.name ?? 'rfm',
  usefulness: 100,
  // What else it needs it judges itself, and says more of it than a share can.
  needs: () => ['lastOrder'],
  params: () => ({}),
};
/** Before the rules by stage and activity, which say nothing of who it is; after those of orders, renewals and deals, which are facts. */
const fit: Candidate = {
  method: 'fit',
  set: null,
  name: methods.get('fit')?.name ?? 'fit',
  usefulness: 76,
  needs: worthNeeds,
  params: worthParams,
};
/** Where a column says plainly who left or answered: what it teaches of the others is why somebody keeps such a list. */
const propensity: Candidate = {
  method: 'propensity',
  set: null,
  name: methods.get('propensity')?.name ?? 'propensity',
  usefulness: 77,
  needs: (customers) => [plainTarget(customers) ?? 'campaignResponse'],
  params: (customers) => ({ target: plainTarget(customers) }),
  goesBy: (customers) => [plainTarget(customers) ?? 'campaignResponse'],
};
/** Where a list is a survey before anything else, what was answered says more than who answered: their age, or where they live. */
const needs: Candidate = {
  method: 'needs',
  set: null,
  name: methods.get('needs')?.name ?? 'needs',
  usefulness: 76.5,
  needs: () => [],
  params: (customers) => (isSurvey(customers) ? {} : null),
};
/**
 * Where a list has numbers: after what a field of the table says of activity, worth, stage or industry, since that has an aim of its own;
 * before who somebody is, and before a single column. Of names alone groups are cells of a table, which rules say more plainly.
 */
const clusters: Candidate = {
  method: 'clusters',
  set: null,
  name: methods.get('clusters')?.name ?? 'clusters',
  usefulness: 44,
  needs: () => [],
  params(customers) {
    const fields = suggestNumbers(customers);
    return fields.length < 2 ? null : { fields };
  },
  wrong: ({ quality, params }) =>
    quality.oneColumn === quality.groups
      ? { code: 'only-splits', fields: clustersParams.parse(params).fields ?? [] }
      : null,
};
const candidates: readonly Candidate[] = [
  rfm,
  propensity,
  needs,
  fit,
  clusters,
  ...readySets.map(({ id, ...ready }): Candidate => ({ ...ready, method: 'rules', set: id })),
].sort((a, b) => b.usefulness - a.usefulness);

export function sampleOf(customers: readonly Customer[], asOf: string): Customer[] {
  const sorted = customers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const step = Math.max(1, Math.ceil(sorted.length / sampleSize));
  return sorted.filter((_, index) => index % step === 0).map((customer) => withDerived(customer, asOf));
}

/** A fitted candidate; `weak` = why one that goes by limits of its own should come before it. */
type Trial = { model: SegmentModel; weak: Problem | null };

function tryOut(
  candidate: Candidate,
  customers: readonly Customer[],
  sample: readonly Customer[],
  context: Context,
): Outcome<Trial> {
  const needs = candidate.needs(sample);
  const lacking = lackingOf(needs, sample);
  if (lacking) return failed(lacking);
  const personal = needs.find((field) => saysPersonal(field, context.columns));
  if (personal !== undefined) return failed({ code: 'personal-field', field: personal });
  const params = candidate.params(sample);
  const method = methods.get(candidate.method);
  if (params === null || !method) return failed({ code: 'nothing-fits' });
  const model = method.fit(customers, params, context);
  if (!model.ok) return model;
  const weak = weaknessOf(model.value, sample, context);
  if (!weak.ok) return weak;
  const wrong = candidate.wrong?.(model.value) ?? judge(model.value, sample, context.asOf);
  return wrong ? failed(wrong) : done({ model: model.value, weak: weak.value });
}

/** By the field itself, or by what its column is called: “Religious status” was read as a status. */
const saysPersonal = (field: string, columns: Seen['columns'] = []): boolean =>
  [
    isFieldKey(field) ? fieldOf(field).label : '',
    ...columns.filter((one) => one.field === field).map(({ header }) => header),
  ].some(isSensitive);

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
  if (namesNobody(sample)) return failed({ code: 'not-customers', rows: customers.length });
  const passedOver: StarterReason['passedOver'] = [];
  let second: { model: SegmentModel; because: StarterReason } | undefined;
  for (const candidate of candidates) {
    const { method, set, name } = candidate;
    const trial = tryOut(candidate, customers, sample, context);
    if (trial.ok) {
      const { model, weak } = trial.value;
      const fields = candidate.goesBy?.(sample) ?? methodOf(model).looksAt(model);
      const because = { method, set, name, fields: shown(fields, sample), passedOver: [...passedOver] };
      if (!weak) return done({ model, because });
      second ??= { model, because };
      passedOver.push({ set: set ?? method, name, problem: weak });
    } else passedOver.push({ set: set ?? method, name, problem: trial.problem });
  }
  return second ? done(second) : failed({ code: 'nothing-fits' });
}

/** Those that the list shows, with how much of them. */
const shown = (fields: readonly string[], sample: readonly Customer[]): StarterReason['fields'] =>
  fields
    .filter((field) => !isDerived(field) && isShown(sample, field))
    .map((field) => ({ field, share: shareKnown(sample, field) }));
