import type { Customer } from '../customer/customer';
import type { Goal } from '../segments/segment';
import { addDays } from '../values/civil';
import type { Campaign, Member, Outcome } from './campaign';

/** The day that an answer shows on a page, by what the goal is after: an order, or any activity. */
const signOf = (goal: Goal, { values }: Customer): string | undefined =>
  orderGoals.has(goal) ? values.lastOrder : (values.lastActive ?? values.lastOrder);
const orderGoals: ReadonlySet<Goal> = new Set([
  'activate',
  'grow',
  'crossSell',
  'winBack',
  'recover',
  'offer',
  'renew',
  'acquire',
]);

/** The last day on which an answer counts as one to the message, or null while nothing was said. */
export const endOf = (member: Member, { days, madeOn }: Pick<Campaign, 'days' | 'madeOn'>): string | null => {
  if (member.message === null) return addDays(madeOn, days);
  return member.state === 'done' && member.on !== null ? addDays(member.on, days) : null;
};

/**
 * What lists show of the outcome. A column of answers (“Answered a campaign”) that was read after the message says it. Else a yes, where
 * the last order or activity came after the message and within its days; a no, where the page was read after those days and shows an
 * earlier one; else null, since what happens between two readings is not known. What the user has said stands.
 */
export function seenOutcome(member: Member, campaign: Campaign, customer: Customer, today: string): Outcome | null {
  if (member.outcome?.from === 'hand') return member.outcome;
  const end = endOf(member, campaign);
  const start = member.message === null ? campaign.madeOn : member.on;
  const told = start === null ? null : toldOutcome(customer, start);
  if (told) return told;
  const sign = signOf(campaign.goal, customer);
  if (end === null || start === null || sign === undefined) return member.outcome;
  if (sign > start && sign <= end) return { answered: true, from: 'page', on: sign };
  const seen = customer.seen.last.slice(0, 10);
  // An order after the window may hide one within it: only the last is shown.
  return seen > end && sign <= start ? { answered: false, from: 'page', on: today } : member.outcome;
}

/** A column of answers tells of the last campaign only, so one that was read before this message tells of another. */
function toldOutcome({ values, sources }: Customer, start: string): Outcome | null {
  const on = sources.campaignResponse?.at.slice(0, 10);
  if (values.campaignResponse === undefined || on === undefined || on <= start) return null;
  return { answered: values.campaignResponse, from: 'import', on };
}

/** Is an outcome still what lists show, now that an import was taken back? What the user said is. */
export function stillSeen(member: Member, campaign: Campaign, customer: Customer): boolean {
  const { outcome } = member;
  if (!outcome || outcome.from === 'hand') return true;
  if (outcome.from === 'import') return customer.sources.campaignResponse?.at.slice(0, 10) === outcome.on;
  const sign = signOf(campaign.goal, customer);
  if (outcome.answered) return sign !== undefined && sign >= outcome.on;
  const end = endOf(member, campaign);
  return end !== null && customer.seen.last.slice(0, 10) > end;
}

/** Every answer that can count has had its time: nobody waits for a message, and the last window is over. */
export const isOver = (campaign: Campaign, today: string): boolean =>
  campaign.members.every((member) => {
    if (member.state === 'skipped' && member.message !== null) return true;
    const end = endOf(member, campaign);
    return end !== null && end < today;
  });
