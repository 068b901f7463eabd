import { type Customer, valueAt } from '../../customer/customer';
import type { Flip, Reason, Shown } from '../../reason';
import { borderline } from '../clusters/explain';
import { kindOf, shownOf } from '../field-value';
import type { Explanation } from '../method';
import { type ClassesData, oddsOf } from './classes';
import type { NeedsData } from './fit';
import { answerOf, type Item } from './item';
import { answersOf, findClass, findNearest, placeByNeeds, scaledTopics } from './place';
import { quotesOf } from './quotes';
import type { RatingsData } from './ratings';
import { isSame } from './topics';

/** More answers than these are not read. */
const answersShown = 3;

export function explainNeeds(customer: Customer, fitted: NeedsData): Explanation {
  const placement = placeByNeeds(customer, fitted);
  if (placement.segment === null)
    return { reasons: placement.missing.map((field) => ({ kind: 'missing', field })), flip: null };
  const said = 'topics' in fitted ? byRatings(customer, fitted) : byClasses(customer, fitted);
  const fields = said.flatMap((reason) => ('field' in reason ? [reason.field] : []));
  const [quote] = quotesOf(customer, fitted.texts, fields);
  const reasons: Reason[] = [...said, ...(quote ? [{ kind: 'said' as const, ...quote }] : [])];
  return { reasons, flip: flipOf(customer, fitted, placement.segment) };
}

/** A value as it stands in the list. */
const shownAt = (customer: Customer, field: string): Shown | null => {
  const value = valueAt(customer, field);
  return value === undefined ? null : shownOf(field, kindOf(customer, field), value);
};

/** The answers that are commoner in this class than elsewhere, the one that does most first. */
function byClasses(customer: Customer, fitted: ClassesData): Reason[] {
  const found = findClass(customer, fitted);
  if (!found) return [];
  const { group, next, margin } = found;
  const answers = answersOf(customer, fitted.items).flatMap((code, at) => {
    const one = fitted.items[at];
    const value = one && shownAt(customer, one.field);
    if (code === undefined || !one || !value) return [];
    const [here, elsewhere] = [group.chances[at]?.[code] ?? 0, group.elsewhere[at]?.[code] ?? 0];
    const reason: Reason = { kind: 'share', field: one.field, value, here, elsewhere };
    return [{ reason, pull: Math.log((here + 1e-6) / (elsewhere + 1e-6)) }];
  });
  return [...strongest(answers), ...bordering(margin, next.name)];
}

const strongest = (answers: readonly { reason: Reason; pull: number }[]): Reason[] =>
  answers
    .toSorted((a, b) => b.pull - a.pull)
    .filter(({ pull }, rank) => rank === 0 || pull > 0)
    .slice(0, answersShown)
    .map(({ reason }) => reason);

const bordering = (margin: number, segment: string): Reason[] =>
  margin < borderline ? [{ kind: 'borderline', segment }] : [];

/** The answers that are like those here and unlike those elsewhere: of each topic the question in which the two differ most. */
function byRatings(customer: Customer, fitted: RatingsData): Reason[] {
  const answers = answersOf(customer, fitted.items);
  const found = findNearest(answers, fitted);
  const at = scaledTopics(answers, fitted);
  if (!found) return [];
  const { group, next, margin } = found;
  const all = fitted.groups.reduce((sum, { size }) => sum + size, 0);
  const pulls = fitted.topics.map(({ questions }, topic) => {
    const [here, own] = [at[topic] ?? 0, group.centre[topic] ?? 0];
    // The mean of all is 0, which gives that of the others.
    const other = (-own * group.size) / Math.max(1, all - group.size);
    return { questions: mostDifferent(questions, fitted, group), pull: (here - other) ** 2 - (here - own) ** 2 };
  });
  const reasons = pulls.flatMap(({ questions, pull }) =>
    questions.flatMap(({ field }) => {
      const place = fitted.items.findIndex((one) => one.field === field);
      const [one, value] = [fitted.items[place], shownAt(customer, field)];
      if (!one || !value || answers[place] === undefined) return [];
      const show = (answer: number | undefined) => shownAnswer(one, answer ?? 0);
      const [here, elsewhere] = [show(group.here[place]), show(group.elsewhere[place])];
      return [{ pull, reason: { kind: 'typical', field, value, here, elsewhere } satisfies Reason }];
    }),
  );
  const shownReasons = strongest(reasons);
  const known = answers.filter((answer) => answer !== undefined);
  const mean = known.reduce((sum, answer) => sum + answer, 0) / known.length;
  return [
    ...(isSame(answers) ? [{ kind: 'sameAnswer' as const, answers: known.length }] : []),
    ...shownReasons,
    ...shownReasons.flatMap((reason) =>
      'field' in reason && isReversed(reason.field, fitted) ? [{ kind: 'reversed' as const, field: reason.field }] : [],
    ),
    ...(fitted.centred ? [{ kind: 'centred' as const, mean: Math.round(mean * 10) / 10 }] : []),
    ...bordering(margin, next.name),
  ];
}

/** Ranks all count from the other end, which goes without saying. */
const isReversed = (field: string, { topics }: RatingsData): boolean =>
  topics.some(
    ({ questions }) =>
      questions.some((one) => one.field === field && one.sign < 0) && questions.some(({ sign }) => sign > 0),
  );

function mostDifferent(
  questions: RatingsData['topics'][number]['questions'],
  { items }: RatingsData,
  { here, elsewhere }: RatingsData['groups'][number],
) {
  const gap = (field: string): number => {
    const place = items.findIndex((one) => one.field === field);
    return Math.abs((here[place] ?? 0) - (elsewhere[place] ?? 0));
  };
  return questions.toSorted((a, b) => gap(b.field) - gap(a.field)).slice(0, 1);
}

/** An answer as the list would show it. */
function shownAnswer(one: Item, answer: number): Shown {
  if (one.as === 'yesNo') return { kind: 'yesNo', value: answer >= 0.5 };
  const { names } = one;
  return names ? { kind: 'text', value: names[Math.round(answer)] ?? '' } : { kind: 'number', value: answer };
}

/** The one other answer, the nearest first, that would put the customer elsewhere. */
function flipOf(customer: Customer, fitted: NeedsData, now: string): Flip | null {
  const answers = answersOf(customer, fitted.items);
  let best: { flip: Flip; change: number } | null = null;
  for (const [at, one] of fitted.items.entries()) {
    const answer = answerOf(customer, one);
    if (answer === undefined) continue;
    for (const other of otherAnswers(one, answer)) {
      const change = one.as === 'rated' ? Math.abs(other - answer) / (one.high - one.low) : 1;
      if (change >= (best?.change ?? Number.POSITIVE_INFINITY)) continue;
      const there = groupOf(answers.with(at, other), fitted);
      if (!there || there.key === now) continue;
      const to = { kind: 'flip', field: one.field, segment: there.key, segmentName: there.name } as const;
      const by: Shown | null = one.as === 'rated' && !one.names ? { kind: 'number', value: other - answer } : null;
      best = { change, flip: { ...to, to: shownAnswer(one, other), by } };
    }
  }
  return best?.flip ?? null;
}

function otherAnswers(one: Item, answer: number): number[] {
  const [low, high] = one.as === 'rated' ? [one.low, one.high] : [0, one.as === 'yesNo' ? 1 : one.names.length - 1];
  return Array.from({ length: high - low + 1 }, (_, step) => low + step).filter((step) => step !== answer);
}

function groupOf(
  answers: readonly (number | undefined)[],
  fitted: NeedsData,
): { key: string; name: string } | undefined {
  if ('topics' in fitted) return findNearest(answers, fitted)?.group;
  const odds = oddsOf(answers, fitted);
  return fitted.groups[odds.indexOf(Math.max(...odds))];
}
