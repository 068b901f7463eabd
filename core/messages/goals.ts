import type { Goal } from '../segments/segment';

export type Plan = {
  /** Messages that serve the goal, best first. */
  messages: string[];
  /** Days since the last order within which the message would be odd. */
  quietDays?: number;
};

/**
 * Which messages serve which goal: the table to edit. The first that fits the customer is taken: what it requires is known,
 * its channel is not ruled out. A goal with no messages has none by intent.
 */
export const goals: Readonly<Record<Goal, Plan>> = {
  welcome: { messages: ['welcome-order', 'welcome-call', 'welcome-brief', 'welcome-sms', 'welcome-letter'] },
  activate: { messages: ['activate-first-step', 'activate-call', 'activate-together', 'activate-sms'] },
  grow: { messages: ['grow-next-step', 'grow-review-call', 'grow-brief', 'grow-whole-need'] },
  crossSell: { messages: ['cross-sell-goes-with', 'cross-sell-ask', 'cross-sell-call', 'cross-sell-brief'] },
  reward: { messages: ['reward-thanks', 'reward-call', 'reward-first-look', 'reward-sms', 'reward-letter'] },
  retain: { messages: ['retain-check-in', 'retain-call', 'retain-brief', 'retain-linkedin', 'retain-letter'] },
  // Two weeks: longer than a parcel takes, shorter than any rhythm that would be called lost.
  recover: {
    messages: ['recover-call', 'recover-what-changed', 'recover-brief', 'recover-sms', 'recover-letter'],
    quietDays: 14,
  },
  // A month: whoever ordered within it has not left, whatever their segment says.
  winBack: {
    messages: ['win-back-honest', 'win-back-call', 'win-back-brief', 'win-back-discount', 'win-back-letter'],
    quietDays: 30,
  },
  refer: { messages: ['refer-one-name', 'refer-call', 'refer-brief', 'refer-linkedin', 'refer-letter'] },
  survey: {
    messages: ['survey-one-question', 'survey-sms', 'survey-call', 'survey-three-questions', 'survey-what-matters'],
  },
  inform: { messages: ['inform-what-matters', 'inform-call', 'inform-brief', 'inform-sms', 'inform-letter'] },
  offer: { messages: ['offer-fixed-price', 'offer-call', 'offer-first-time', 'offer-brief', 'offer-three-ways'] },
  renew: { messages: ['renew-before-date', 'renew-open', 'renew-call', 'renew-brief', 'renew-letter'] },
  introduce: {
    messages: [
      'introduce-three-sentences',
      'introduce-linkedin',
      'introduce-call',
      'introduce-brief',
      'introduce-by-industry',
      'introduce-letter',
    ],
  },
  handOver: { messages: ['hand-over-service', 'hand-over-call', 'hand-over-brief', 'hand-over-sms'] },
  acquire: {
    messages: ['acquire-one-question', 'acquire-call', 'acquire-brief', 'acquire-worries', 'acquire-linkedin'],
  },
  leaveAlone: { messages: [] },
};
