import type { Customer } from '../../customer/customer';
import { done, failed, type Outcome } from '../../problem';
import type { Reason } from '../../reason';
import { defineMethod, type Fit, type MemberOf, type Placement } from '../method';
import { unknown } from '../rules/compare';
import { type Condition, leavesOf, lookedAt } from '../rules/condition';
import { describe } from '../rules/describe';
import { nearestFlip } from '../rules/flip';
import { freeze } from '../rules/freeze';
import { data, params, type RulesData, type RulesParams } from '../rules/params';
import { missingOf } from '../rules/tell';
import { subjectOf, truthOf } from '../rules/truth';
import { turnsIn } from '../rules/turns';
import type { Segment } from '../segment';

/** Rules that do not say what becomes of the rest still leave nobody without an answer. */
const rest: Segment = { key: 'otherwise', name: 'Others', goal: 'leaveAlone', tone: 'quiet' };
/** Why somebody is in none of the segments: more reasons than these are not read. */
const failuresShown = 5;

const plain = ({ key, name, goal, tone }: Segment): Segment => ({ key, name, goal, tone });

const conditionsOf = ({ segments }: RulesParams): Condition[] =>
  segments.flatMap(({ when }) => (when === 'otherwise' ? [] : [when]));

function checkSegments({ segments }: RulesParams): string | null {
  const keys = segments.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) return `two segments are called "${twice}"`;
  const early = segments.slice(0, -1).find(({ when }) => when === 'otherwise');
  return early ? `"otherwise" must be the last segment, not "${early.key}"` : null;
}

function fit(customers: Customer[], wanted: RulesParams, { asOf }: { asOf: string }): Outcome<Fit<RulesData>> {
  const wrong = checkSegments(wanted);
  if (wrong !== null) return failed({ code: 'bad-params', detail: wrong });
  const earlier = new Map<string, Condition>();
  const rules: RulesData['rules'] = [];
  let otherwise = rest;
  for (const { when, ...described } of wanted.segments) {
    if (when === 'otherwise') {
      otherwise = plain(described);
      continue;
    }
    const frozen = freeze(when, customers, earlier);
    if (!frozen.ok) return frozen;
    earlier.set(described.key, frozen.value);
    rules.push({ ...plain(described), when: frozen.value });
  }
  const fitted: RulesData = { rules, otherwise };
  const placed = customers.filter((customer) => place(customer, fitted, asOf).segment !== null).length;
  return done({
    segments: [...rules.map(plain), otherwise],
    quality: { placed, cannotTell: customers.length - placed },
    data: fitted,
  });
}

/** An earlier segment that can't be told leaves it open which one is the first, so nothing later is claimed. */
function place(customer: Customer, { rules, otherwise }: RulesData, asOf: string, memberOf?: MemberOf): Placement {
  const subject = subjectOf(customer, asOf, memberOf);
  for (const { key, when } of rules) {
    const truth = truthOf(when, subject);
    if (truth === 1) return { segment: key, strength: 1 };
    if (truth === unknown) return { segment: null, missing: missingOf(when, subject) };
  }
  return { segment: otherwise.key, strength: 1 };
}

function reasonsFor(customer: Customer, data: RulesData, asOf: string, memberOf?: MemberOf): Reason[] {
  const subject = subjectOf(customer, asOf, memberOf);
  const placement = place(customer, data, asOf, memberOf);
  if (placement.segment === null) return placement.missing.map((field) => ({ kind: 'missing', field }));
  const decided = data.rules.find(({ key }) => key === placement.segment);
  if (decided) return withoutObvious(describe(decided.when, subject));
  return whyNone(data.rules.flatMap(({ when }) => describe(when, subject).slice(0, 1)).toReversed());
}

/** That a field is known goes without saying where its value is said. */
const withoutObvious = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(
    (reason) =>
      reason.kind !== 'known' || !reasons.some((other) => other.kind === 'limit' && other.field === reason.field),
  );

/**
 * Names that a value is none of become one reason, and of the limits of a number that it does not reach the nearest; of the rest each
 * once. The last rule failed is the nearest, and comes first.
 */
function whyNone(failures: readonly Reason[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const failure of failures) {
    const kind = failure.kind === 'limit' && !failure.passed ? sameAs[failure.test] : undefined;
    if (failure.kind !== 'limit' || kind === undefined) {
      reasons.set(JSON.stringify(failure), failure);
      continue;
    }
    const key = `${failure.field} ${kind}`;
    const before = reasons.get(key);
    if (before?.kind !== 'limit') reasons.set(key, failure);
    else if (kind === 'names')
      reasons.set(key, { ...failure, test: 'one of', limit: [...failure.limit, ...before.limit] });
  }
  return [...reasons.values()].slice(0, failuresShown);
}
type Test = Extract<Reason, { kind: 'limit' }>['test'];
/** Tests of one field that say the same of what it is not. */
const sameAs: Partial<Record<Test, string>> = {
  '=': 'names',
  'one of': 'names',
  '<': 'too great',
  '≤': 'too great',
  '>': 'too small',
  '≥': 'too small',
};

export default defineMethod({
  id: 'rules',
  name: 'Rules',
  params,
  data,
  needs: (wanted) => [...new Set(conditionsOf(wanted).flatMap(leavesOf).map(lookedAt))],
  fit,
  assign: place,
  explain(customer, data, asOf, memberOf) {
    const segments = [...data.rules, data.otherwise];
    const clauses = data.rules.flatMap(({ when }) => leavesOf(when)).filter((leaf) => 'field' in leaf);
    const flip = nearestFlip(customer, clauses, asOf, {
      place: (changed) => place(changed, data, asOf, memberOf),
      segments,
    });
    return { reasons: reasonsFor(customer, data, asOf, memberOf), flip };
  },
  turns: (customer, { rules }, asOf) =>
    turnsIn(
      rules.map(({ when }) => when),
      customer,
      asOf,
    ),
  relative: ({ rules }) => rules.some(({ when }) => leavesOf(when).some((leaf) => 'share' in leaf)),
});
