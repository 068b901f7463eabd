import * as z from 'zod/mini';
import { customerId, listId } from '../customer/customer';
import { civilDate } from '../customer/value';
import { problem } from '../problem';
import { modelId } from '../segments/model';
import { goal } from '../segments/segment';

export const campaignId = z.string().brand<'CampaignId'>();
export type CampaignId = z.infer<typeof campaignId>;

/** Did somebody do what the campaign asked for: said by the user, by an imported list, or seen on a page that was read later. */
export const outcome = z.object({ answered: z.boolean(), from: z.enum(['hand', 'import', 'page']), on: civilDate });
export type Outcome = z.infer<typeof outcome>;

export const member = z.object({
  customer: customerId,
  /** The segment by which they are in it. */
  segment: z.string(),
  /** Id of a message; null = held out: nothing is said to them, to see what happens by itself. */
  message: z.nullable(z.string()),
  state: z.enum(['waiting', 'done', 'skipped']),
  /** The day it was done or skipped; of who is held out the day of the campaign. */
  on: z.nullable(civilDate),
  note: z.string(),
  /** Null = not known. */
  outcome: z.nullable(outcome),
});
export type Member = z.infer<typeof member>;

/**
 * Messages to segments, frozen: who is in it, by which version of which yardstick, and who is left out and why. Later changes of the
 * customers change nothing here; that is what makes its outcome a figure.
 */
export const campaign = z.object({
  id: campaignId,
  name: z.string(),
  list: listId,
  model: z.object({ id: modelId, version: z.number() }),
  /** Segment keys of the model. */
  segments: z.array(z.string()),
  /** Message ids; several are compared with each other. */
  messages: z.array(z.string()),
  goal,
  /** Share of those who could be written to that is held out, 0–0.5. */
  holdout: z.number().check(z.gte(0), z.lte(0.5)),
  /** Days after the message within which an answer counts as one to it. */
  days: z.int().check(z.gte(1), z.lte(365)),
  seed: z.number(),
  madeOn: civilDate,
  members: z.array(member),
  leftOut: z.array(z.object({ customer: customerId, problem })),
});
export type Campaign = z.infer<typeof campaign>;
