import { rankMessages } from '../campaigns/rank';
import { byMessage, countResponses } from '../campaigns/response';
import type { CustomerId } from '../customer/customer';
import type { Catalogue } from '../messages/catalogue';
import type { Goal } from '../segments/segment';
import { db } from './db';

/** The messages of a goal, those first that campaigns have shown to work; as the catalogue has them where there was no campaign. */
export async function messageOrder(goal: Goal, customer: CustomerId, { orderOf }: Catalogue): Promise<string[]> {
  const messages = orderOf(goal);
  const campaigns = await db.campaigns.filter((campaign) => campaign.goal === goal).toArray();
  if (campaigns.length === 0) return messages;
  return rankMessages(messages, countResponses(campaigns, byMessage), seedOf(customer));
}

/** The same person always gets the same. */
const seedOf = (customer: string): number =>
  [...customer].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
