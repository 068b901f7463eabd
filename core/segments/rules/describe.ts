import { valueAt } from '../../customer/customer';
import type { Value } from '../../customer/value';
import type { Reason, Shown } from '../../reason';
import { addDays, nextAnniversary } from '../../values/civil';
import { kindOf, shownOf } from '../field-value';
import { fold, unknown } from './compare';
import type { Clause, Condition, Member } from './condition';
import { type Subject, truthOf } from './truth';

type Limit = Extract<Reason, { kind: 'limit' }>;
type Check = Pick<Limit, 'test' | 'limit'> & { value?: Shown };

const opposite: Record<Limit['test'], Limit['test'] | null> = {
  '=': '≠',
  '≠': '=',
  '<': '≥',
  '≥': '<',
  '>': '≤',
  '≤': '>',
  'one of': 'none of',
  'none of': 'one of',
  contains: 'without',
  without: 'contains',
  between: null,
};
const sign = { '<': '<', '<=': '≤', '>': '>', '>=': '≥' } as const;

/** A longer list of names is not read: of one that holds the name itself is the reason, of one that fails the first few are true too. */
const mostNames = 5;
function oneOf(values: readonly (string | number)[], value: Value, shown: (limit: Value) => Shown): Check {
  const wanted = fold(value);
  const match = values.find((name) => fold(name) === wanted);
  if (values.length <= mostNames) return { test: 'one of', limit: values.map(shown) };
  if (match !== undefined) return { test: '=', limit: [shown(value)] };
  return { test: 'one of', limit: values.slice(0, mostNames).map(shown) };
}

/** What a clause holds a value against, in the words of a reason. Relative dates are said as the dates they come to today. */
function checkOf(clause: Clause, value: Value, kind: ReturnType<typeof kindOf>, asOf: string): Check {
  const currency = 'currency' in clause ? (clause.currency ?? null) : null;
  const shown = (limit: Value): Shown => shownOf(clause.field, kind, limit, currency);
  const date = (days: number): Shown => ({ kind: 'date', value: addDays(asOf, days) });
  switch (clause.op) {
    case 'is':
      return { test: '=', limit: [shown(clause.value)] };
    case 'one of':
      return oneOf(clause.values, value, shown);
    case 'contains':
      return { test: 'contains', limit: [shown(clause.value)] };
    case 'between':
      return { test: 'between', limit: [shown(clause.from), shown(clause.to)] };
    case 'in the top':
      return { test: '≥', limit: [shown(clause.limit ?? 0)] };
    case 'in the bottom':
      return { test: '≤', limit: [shown(clause.limit ?? 0)] };
    case 'in the last':
      return { test: 'between', limit: [date(-clause.days), date(0)] };
    case 'more than ago':
      return { test: '<', limit: [date(-clause.days)] };
    case 'in the next':
      return { test: 'between', limit: [date(0), date(clause.days)] };
    case 'anniversary in the next': {
      const next = typeof value === 'string' ? nextAnniversary(value, asOf) : asOf;
      return { test: '≤', limit: [date(clause.days)], value: { kind: 'date', value: next } };
    }
    case 'in month':
      return {
        test: '=',
        limit: [{ kind: 'number', value: clause.month }],
        value: { kind: 'number', value: Number(String(value).slice(5, 7)) },
      };
    case 'known':
      return { test: '=', limit: [] };
    default:
      return { test: sign[clause.op], limit: [shown(clause.value)] };
  }
}

/** Which side of an interval a value is on: "not between" has no word of its own, "below" and "above" have. */
function beyond(check: Check, value: Shown): Check {
  const [from, to] = check.limit;
  const number = 'value' in value ? value.value : value.kind === 'range' ? (value.to ?? value.from) : null;
  const start = from && 'value' in from ? from.value : null;
  const below = number !== null && start !== null && number < start;
  const limit = below ? from : to;
  return { ...check, test: below ? '<' : '>', limit: limit ? [limit] : [] };
}

function describeLeaf(leaf: Clause | Member, subject: Subject, negated: boolean): Reason {
  const holds = truthOf(leaf, subject) === 1;
  if ('member' in leaf) return { kind: 'member', segment: leaf.member, passed: holds };
  const { field } = leaf;
  const value = valueAt(subject.customer, field);
  if (leaf.op === 'known') return { kind: 'known', field, known: value !== undefined, passed: holds !== negated };
  if (value === undefined) return { kind: 'missing', field };
  const kind = kindOf(subject.customer, field);
  const check = checkOf(leaf, value, kind, subject.asOf);
  const shown = check.value ?? shownOf(field, kind, value);
  if (!negated) return { kind: 'limit', field, value: shown, test: check.test, limit: check.limit, passed: holds };
  const turned = opposite[check.test];
  if (turned) return { kind: 'limit', field, value: shown, test: turned, limit: check.limit, passed: !holds };
  if (holds) return { kind: 'limit', field, value: shown, ...check, passed: false };
  return { kind: 'limit', field, ...beyond(check, shown), value: shown, passed: true };
}

/** The reasons that decide a condition for a customer: every clause of an "all" that holds, the first of an "any"; one that fails. */
export function describe(tree: Condition, subject: Subject, negated = false): Reason[] {
  if ('not' in tree) return describe(tree.not, subject, !negated);
  const parts = 'all' in tree ? tree.all : 'any' in tree ? tree.any : null;
  if (!parts) {
    const leaf = tree as Clause | Member;
    if (truthOf(leaf, subject) !== unknown) return [describeLeaf(leaf, subject, negated)];
    return 'field' in leaf ? [{ kind: 'missing', field: leaf.field }] : [];
  }
  const truth = truthOf(tree, subject);
  const deciding = parts.filter((part) => truthOf(part, subject) === truth);
  // One part settles an "all" that fails and an "any" that holds; else it is all of them together.
  const settled = 'all' in tree ? truth === 0 : truth === 1;
  return (settled ? deciding.slice(0, 1) : deciding).flatMap((part) => describe(part, subject, negated));
}
