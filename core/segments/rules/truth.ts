import { dayNumber, nextAnniversary } from '../../customer/civil-date';
import type { Customer } from '../../customer/customer';
import type { Value } from '../../customer/value';
import type { MemberOf } from '../method';
import { isMoney, isRange, valueIn } from '../value-in';
import type { Clause, Condition } from './condition';

/**
 * Strong three-valued logic (Kleene 1938): 1 = in, 0 = out, ½ = can't tell. All is the least, any the greatest, not is 1 − x, and
 * so De Morgan's laws hold with missing values too.
 */
export type Truth = 0 | 0.5 | 1;
export const unknown = 0.5;

/** Who is asked, and when. */
export type Subject = { customer: Customer; asOf: string; today: number; memberOf: MemberOf | undefined };
export const subjectOf = (customer: Customer, asOf: string, memberOf?: MemberOf): Subject => ({
  customer,
  asOf,
  today: dayNumber(asOf),
  memberOf,
});

type Test = (subject: Subject) => Truth;

const truth = (yes: boolean): Truth => (yes ? 1 : 0);
const fold = (text: unknown): string => String(text).normalize('NFC').trim().toLowerCase();

/** A value with an order as the interval that holds it: numbers and dates are points, a range may be open. */
type Within = <T extends number | string>(low: T, high: T) => Truth;

/** All of the interval on the one side decides; an interval that a limit cuts does not. */
function orderTest(clause: Extract<Clause, { op: '<' | '<=' | '>' | '>=' | 'between' }>): Within {
  if (clause.op === 'between') {
    const { from, to } = clause;
    return (low, high) => (low >= from && high <= to ? 1 : high < from || low > to ? 0 : unknown);
  }
  const { op, value } = clause;
  if (op === '<') return (low, high) => (high < value ? 1 : low >= value ? 0 : unknown);
  if (op === '<=') return (low, high) => (high <= value ? 1 : low > value ? 0 : unknown);
  if (op === '>') return (low, high) => (low > value ? 1 : high <= value ? 0 : unknown);
  return (low, high) => (low >= value ? 1 : high < value ? 0 : unknown);
}

const isOneOf =
  (values: readonly number[]): Within =>
  (low, high) => {
    if (low === high) return truth(values.includes(low as number));
    return values.some((value) => value >= (low as number) && value <= (high as number)) ? unknown : 0;
  };

/** Numbers, money and ranges against a test; a value of another kind or currency can't be told. */
function measure(within: Within, currency: string | null | undefined, limitIsText: boolean) {
  return (value: Value): Truth => {
    if (typeof value === 'number') return limitIsText ? unknown : within(value, value);
    if (typeof value === 'string') return limitIsText ? within(value, value) : unknown;
    if (typeof value !== 'object' || Array.isArray(value) || limitIsText) return unknown;
    if (isMoney(value)) return value.currency === (currency ?? null) ? within(value.amount, value.amount) : unknown;
    if (!isRange(value)) return unknown;
    const low = value.from ?? Number.NEGATIVE_INFINITY;
    const high = value.to ?? Number.POSITIVE_INFINITY;
    return low <= high ? within(low, high) : unknown;
  };
}

function named(wanted: ReadonlySet<string>) {
  return (value: Value): Truth => {
    if (typeof value === 'string') return truth(wanted.has(fold(value)));
    return Array.isArray(value) ? truth(value.some((tag) => wanted.has(fold(tag)))) : unknown;
  };
}

/** What a clause asks of a value that is there. */
function valueTest(clause: Clause): (value: Value, subject: Subject) => Truth {
  switch (clause.op) {
    case 'is': {
      const { value: wanted, currency } = clause;
      if (typeof wanted === 'boolean')
        return (value) => (typeof value === 'boolean' ? truth(value === wanted) : unknown);
      if (typeof wanted === 'number') return measure(isOneOf([wanted]), currency, false);
      return named(new Set([fold(wanted)]));
    }
    case 'one of': {
      const numbers = clause.values.filter((value) => typeof value === 'number');
      const names = named(new Set(clause.values.map(fold)));
      const numeric = measure(isOneOf(numbers), clause.currency, false);
      return (value) => (typeof value === 'string' || Array.isArray(value) ? names(value) : numeric(value));
    }
    case 'contains': {
      const wanted = fold(clause.value);
      return (value) => {
        if (typeof value === 'string') return truth(fold(value).includes(wanted));
        return Array.isArray(value) ? truth(value.some((tag) => fold(tag) === wanted)) : unknown;
      };
    }
    case 'in the top':
    case 'in the bottom': {
      const { op, field, limit } = clause;
      if (limit === undefined) return () => unknown;
      const test = orderTest({ field, op: op === 'in the top' ? '>=' : '<=', value: limit });
      return measure(test, clause.currency, false);
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return measure(orderTest(clause), clause.currency, typeof clause.value === 'string');
    case 'between':
      return measure(orderTest(clause), clause.currency, typeof clause.from === 'string');
    case 'known':
      return () => 1;
    case 'in the last':
      return onDate((days) => days <= 0 && -days <= clause.days);
    case 'more than ago':
      return onDate((days) => -days > clause.days);
    case 'in the next':
      return onDate((days) => days >= 0 && days <= clause.days);
    case 'anniversary in the next':
      return (value, { asOf, today }) =>
        typeof value === 'string' ? truth(dayNumber(nextAnniversary(value, asOf)) - today <= clause.days) : unknown;
    case 'in month':
      return (value) => (typeof value === 'string' ? truth(Number(value.slice(5, 7)) === clause.month) : unknown);
  }
}

/** `days` = from today to the date, negative in the past. */
const onDate =
  (test: (days: number) => boolean) =>
  (value: Value, { today }: Subject): Truth =>
    typeof value === 'string' ? truth(test(dayNumber(value) - today)) : unknown;

function compile(tree: Condition): Test {
  if ('all' in tree) {
    const tests = tree.all.map(testOf);
    return (subject) => {
      let least: Truth = 1;
      for (const test of tests) {
        const answer = test(subject);
        if (answer === 0) return 0;
        if (answer < least) least = answer;
      }
      return least;
    };
  }
  if ('any' in tree) {
    const tests = tree.any.map(testOf);
    return (subject) => {
      let greatest: Truth = 0;
      for (const test of tests) {
        const answer = test(subject);
        if (answer === 1) return 1;
        if (answer > greatest) greatest = answer;
      }
      return greatest;
    };
  }
  if ('not' in tree) {
    const test = testOf(tree.not);
    return (subject) => (1 - test(subject)) as Truth;
  }
  if ('member' in tree) {
    const { member, model } = tree;
    return ({ customer, asOf, memberOf }) => {
      const answer = model === undefined ? null : (memberOf?.(customer, model, member, asOf) ?? null);
      return answer === null ? unknown : truth(answer);
    };
  }
  const test = valueTest(tree);
  const absent = tree.op === 'known' ? 0 : unknown;
  const { field } = tree;
  return (subject) => {
    const value = valueIn(subject.customer, field);
    return value === undefined ? absent : test(value, subject);
  };
}

// A condition is compiled once: its limits are folded and its branches chosen before the first customer.
const compiled = new WeakMap<Condition, Test>();
function testOf(tree: Condition): Test {
  const known = compiled.get(tree);
  if (known) return known;
  const test = compile(tree);
  compiled.set(tree, test);
  return test;
}

export const truthOf = (tree: Condition, subject: Subject): Truth => testOf(tree)(subject);
