import { type Customer, valueAt } from '../../customer/customer';
import type { Value } from '../../customer/value';
import { dayNumber, nextAnniversary } from '../../values/civil';
import type { MemberOf } from '../method';
import { fold, isOneOf, measure, named, orderTest, type Truth, truth, unknown } from './compare';
import type { Clause, Condition } from './condition';

/** Who is asked, and when. */
export type Subject = { customer: Customer; asOf: string; today: number; memberOf: MemberOf | undefined };
export const subjectOf = (customer: Customer, asOf: string, memberOf?: MemberOf): Subject => ({
  customer,
  asOf,
  today: dayNumber(asOf),
  memberOf,
});

type Test = (subject: Subject) => Truth;

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
    const value = valueAt(subject.customer, field);
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
