import { rankMessages } from '../../campaigns/rank';
import { byMessage, type Counts, countResponses } from '../../campaigns/response';
import type { CustomerId } from '../../customer/customer';
import type { Catalogue } from '../../messages/catalogue';
import type { Goal } from '../../segments/segment';
import { db } from '../db';

/** What came of the messages in campaigns with this goal, by message. */
export async function responsesTo(goal: Goal): Promise<Map<string, Counts>> {
  const campaigns = await db.campaigns.filter((campaign) => campaign.goal === goal).toArray();
  return countResponses(campaigns, byMessage);
}

/**
 * The messages of a goal, those first that campaigns have shown to work; as the catalogue has them where there was no campaign. For one
 * customer in ten the others are tried; without a customer (null) nothing is.
 */
export async function messageOrder(goal: Goal, customer: CustomerId | null, { orderOf }: Catalogue): Promise<string[]> {
  const messages = orderOf(goal);
  const counts = await responsesTo(goal);
  if (counts.size === 0) return messages;
  return rankMessages(messages, counts, customer === null ? null : seedOf(customer));
}

/** The same person always gets the same. */
const seedOf = (customer: string): number =>
  [...customer].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
