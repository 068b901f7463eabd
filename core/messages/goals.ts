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
  welcome: { messages: ['welcome-order', 'welcome-call'] },
  activate: { messages: ['activate-first-step', 'activate-call'] },
  grow: { messages: ['grow-next-step', 'grow-review-call'] },
  crossSell: { messages: ['cross-sell-goes-with', 'cross-sell-ask', 'cross-sell-call'] },
  reward: { messages: ['reward-thanks', 'reward-call'] },
  retain: { messages: ['retain-check-in', 'retain-call'] },
  // Two weeks: longer than a parcel takes, shorter than any rhythm that would be called lost.
  recover: { messages: ['recover-call', 'recover-what-changed'], quietDays: 14 },
  // A month: whoever ordered within it has not left, whatever their segment says.
  winBack: { messages: ['win-back-honest', 'win-back-call'], quietDays: 30 },
  refer: { messages: ['refer-one-name', 'refer-call'] },
  survey: { messages: ['survey-one-question', 'survey-sms', 'survey-call'] },
  inform: { messages: ['inform-what-matters', 'inform-call'] },
  offer: { messages: ['offer-fixed-price', 'offer-call'] },
  renew: { messages: ['renew-before-date', 'renew-open', 'renew-call'] },
  introduce: { messages: ['introduce-three-sentences', 'introduce-linkedin', 'introduce-call'] },
  handOver: { messages: ['hand-over-service', 'hand-over-call'] },
  acquire: { messages: ['acquire-one-question', 'acquire-call'] },
  leaveAlone: { messages: [] },
};
