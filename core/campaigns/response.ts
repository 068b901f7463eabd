import type { Message } from '../messages/message';
import { betaQuantile } from '../segments/numbers/beta-quantile';
import type { Campaign, Member } from './campaign';

/** How many were written to and their answer is known, how many of them answered, and of how many it is not known. */
export type Counts = { known: number; answered: number; unknown: number };
/** A share with the ends between which it lies nineteen times in twenty. */
export type Rate = { rate: number; low: number; high: number };

/** What the outcome is counted by. */
export type By = (member: Member, campaign: Campaign) => string;
export const byMessage: By = ({ message }) => message ?? heldOut;
/** What a message did is not told by those who got none: they are a group of their own. */
export const bySegment: By = ({ message, segment }) => (message === null ? heldOut : segment);
export const byGoal: By = ({ message }, { goal }) => (message === null ? heldOut : goal);
/** By the voice of the message; who is held out, and who got a message that is gone, are groups of their own. */
export const byVoice =
  (messages: ReadonlyMap<string, Message>): By =>
  ({ message }) =>
    message === null ? heldOut : (messages.get(message)?.voice ?? message);
export const heldOut = 'held out';

/** Of the members that got what they were to get (or are held out), by whatever `by` says of each. */
export function countResponses(campaigns: readonly Campaign[], by: By): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const campaign of campaigns)
    for (const member of campaign.members) {
      if (member.message !== null && member.state !== 'done') continue;
      const key = by(member, campaign);
      const count = counts.get(key) ?? { known: 0, answered: 0, unknown: 0 };
      counts.set(key, count);
      if (!member.outcome) count.unknown += 1;
      else {
        count.known += 1;
        if (member.outcome.answered) count.answered += 1;
      }
    }
  return counts;
}

/**
 * Do those who are known stand for the others? A yes shows as soon as there is one, a no only when the days are over, or not at all in a
 * file of orders: where only yeses are known and not of everybody, their share is 100 % whatever comes of it.
 */
export const tellsRate = ({ known, answered, unknown }: Counts): boolean =>
  known > 0 && (unknown === 0 || answered < known);

/**
 * The rates of several groups, each pulled towards that of all together, and the more the fewer are known: with five answers to one
 * message the rate of all messages says more of it than its own. Beta-binomial; how alike the groups are is taken from them by the
 * analysis-of-variance estimator (Kleinman 1973, JASA 68, 46–54), within bounds that hold where there are few groups. Intervals 95 %.
 * A group of whom no rate can be told has none.
 */
export function pooledRates(counts: ReadonlyMap<string, Counts>): Map<string, Rate> {
  const told = [...counts].filter(([, group]) => tellsRate(group));
  const prior = priorOf(told.map(([, group]) => group));
  return new Map(
    told.map(([key, { known, answered }]) => {
      const [a, b] = [prior.a + answered, prior.b + known - answered];
      return [key, { rate: a / (a + b), low: betaQuantile(0.025, a, b), high: betaQuantile(0.975, a, b) }];
    }),
  );
}

/**
 * As if so many had been asked before: at least a few, or one answer would be 100 %; and not so many that few groups which look alike
 * by chance are taken for one (the intervals of response.test.ts hold the true rate 94 times in 100 with 25, 91 with 100, 89 with 400).
 */
const weakest = 4;
const strongest = 25;

/** The a and b of the beta that stands for what is known before a group is looked at. */
export function priorOf(groups: readonly Counts[]): { a: number; b: number } {
  const total = groups.reduce((sum, { known }) => sum + known, 0);
  const answered = groups.reduce((sum, group) => sum + group.answered, 0);
  // Half an answer to either side (Jeffreys 1946): all or none of a few is not all or none.
  const mean = (answered + 0.5) / (total + 1);
  const weight = groups.length < 2 ? weakest : weightOf(groups, total, answered / total);
  return { a: mean * weight, b: (1 - mean) * weight };
}

function weightOf(groups: readonly Counts[], total: number, mean: number): number {
  const size = (total - groups.reduce((sum, { known }) => sum + known ** 2, 0) / total) / (groups.length - 1);
  const between =
    groups.reduce((sum, { known, answered }) => sum + known * (answered / known - mean) ** 2, 0) / (groups.length - 1);
  const within =
    groups.reduce((sum, { known, answered }) => sum + answered * (1 - answered / known), 0) /
    Math.max(1, total - groups.length);
  const alike = (between - within) / (between + (size - 1) * within);
  if (!(alike > 0)) return strongest;
  return Math.min(strongest, Math.max(weakest, 1 / alike - 1));
}
