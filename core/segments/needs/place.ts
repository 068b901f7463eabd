import type { Customer } from '../../customer/customer';
import type { Placement } from '../method';
import { type ClassesData, oddsOf } from './classes';
import { hasAnswered, leastAnswered, type NeedsData } from './fit';
import { answerOf, type Item } from './item';
import type { RatingsData } from './ratings';
import { topicValues } from './topics';

/** The group, the next one, and how sure it is: 0 = as well in the next, 1 = nowhere else. */
export type Found<Group> = { group: Group; next: Group; margin: number };

export const answersOf = (customer: Customer, items: readonly Item[]): (number | undefined)[] =>
  items.map((one) => answerOf(customer, one));

/** The likeliest class; the margin is the lead over the next in chance. */
export function findClass(customer: Customer, fitted: ClassesData): Found<ClassesData['groups'][number]> | null {
  if (!hasAnswered(customer, fitted.items)) return null;
  const odds = oddsOf(answersOf(customer, fitted.items), fitted);
  const [best, second] = fitted.groups
    .map((group, at) => ({ group, chance: odds[at] ?? 0 }))
    .sort((a, b) => b.chance - a.chance);
  return best && second ? { group: best.group, next: second.group, margin: best.chance - second.chance } : null;
}

/** A customer’s place in each topic, in standard deviations; null where it is not answered. */
export const scaledTopics = (answers: readonly (number | undefined)[], fitted: RatingsData): (number | null)[] =>
  topicValues(answers, fitted, fitted.items).map((value, at) =>
    value === null ? null : (value - (fitted.topics[at]?.mean ?? 0)) / (fitted.topics[at]?.sd ?? 1),
  );

/** The nearest centre over the topics that are answered, half of them at least; the margin is the simplified silhouette. */
export function findNearest(
  answers: readonly (number | undefined)[],
  fitted: RatingsData,
): Found<RatingsData['groups'][number]> | null {
  const at = scaledTopics(answers, fitted);
  if (at.filter((value) => value !== null).length < at.length * leastAnswered) return null;
  const [best, second] = fitted.groups
    .map((group) => ({ group, distance: distanceTo(group.centre, at) }))
    .sort((a, b) => a.distance - b.distance);
  if (!best || !second) return null;
  const margin = second.distance > 0 ? (second.distance - best.distance) / second.distance : 0;
  return { group: best.group, next: second.group, margin };
}

const distanceTo = (centre: readonly number[], at: readonly (number | null)[]): number =>
  Math.hypot(...at.map((value, topic) => (value === null ? 0 : value - (centre[topic] ?? 0))));

export function placeByNeeds(customer: Customer, fitted: NeedsData): Placement {
  const found =
    'topics' in fitted ? findNearest(answersOf(customer, fitted.items), fitted) : findClass(customer, fitted);
  if (found) return { segment: found.group.key, strength: found.margin };
  const missing = fitted.items.flatMap((one) => (answerOf(customer, one) === undefined ? [one.field] : []));
  return { segment: null, missing: missing.length > 0 ? missing : fitted.items.map(({ field }) => field) };
}
