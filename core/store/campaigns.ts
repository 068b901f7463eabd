import { type Campaign, type CampaignId, campaignId, type Member } from '../campaigns/campaign';
import { type Audience, freezeAudience } from '../campaigns/freeze';
import { isOver, seenOutcome, stillSeen } from '../campaigns/outcome';
import type { Customer, CustomerId, ListId } from '../customer/customer';
import { withDerived } from '../customer/derived';
import { done, failed, type Outcome } from '../problem';
import { methodOf } from '../segments/index';
import type { SegmentModel } from '../segments/model';
import type { Goal } from '../segments/segment';
import { customersById, customerTables } from './customers/customers';
import { customersOfList } from './customers/customers-of-list';
import { db } from './db';
import { readCatalogue } from './messages/own-messages';
import { memberOfFor } from './segmentations/member-of';
import { shownOf } from './segmentations/segmentations';

export type Plan = Pick<Campaign, 'name' | 'list' | 'segments' | 'messages' | 'holdout' | 'days'> & {
  /** The user says that everybody in the list has agreed to be written to, where the list itself does not. */
  agreed: boolean;
};

/** Who the plan would reach today, and who not and why; nothing is kept. */
export async function previewCampaign(
  plan: Plan,
  today: string,
): Promise<Outcome<Audience & { model: SegmentModel; goal: Goal }>> {
  const model = await shownOf(plan.list);
  const catalogue = await readCatalogue();
  const chosen = plan.messages.flatMap((id) => catalogue.messages.get(id) ?? []);
  if (!model || chosen.length === 0) return failed({ code: 'nothing-fits' });
  const audience = freezeAudience(await candidatesIn(plan, model, today), {
    messages: chosen,
    holdout: plan.holdout,
    seed: seedOf(plan, today),
    busy: await busyIn(today),
    agreed: plan.agreed,
  });
  return done({ ...audience, model, goal: chosen[0]?.goal ?? 'inform' });
}

/** Keeps the campaign with its audience as it is today. */
export async function makeCampaign(plan: Plan, today: string): Promise<Outcome<Campaign>> {
  const preview = await previewCampaign(plan, today);
  if (!preview.ok) return preview;
  const { model, goal, members, leftOut } = preview.value;
  if (members.length === 0) return failed({ code: 'nobody-gets' });
  const { agreed: _, ...kept } = plan;
  const campaign: Campaign = {
    ...kept,
    id: campaignId.parse(crypto.randomUUID()),
    model: { id: model.id, version: model.version },
    goal,
    seed: seedOf(plan, today),
    madeOn: today,
    members,
    leftOut,
  };
  await db.campaigns.add(campaign);
  return done(campaign);
}

/** Those who are in one of the segments today; the frozen audience keeps the order of their ids. */
async function candidatesIn({ list, segments }: Plan, model: SegmentModel, today: string) {
  const method = methodOf(model);
  const memberOf = await memberOfFor(model);
  const customers = await customersOfList(list);
  return customers.flatMap((customer) => {
    const { segment } = method.assign(customer, model, today, memberOf);
    return segment !== null && segments.includes(segment) ? [{ customer: withDerived(customer, today), segment }] : [];
  });
}

/** The same plan on the same day deals the same messages; another campaign deals them anew. */
function seedOf({ name, list }: Plan, today: string): number {
  let seed = 0;
  for (const letter of `${name} ${list} ${today}`) seed = (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}

/** Who is in a campaign that still runs, with its name. */
async function busyIn(today: string): Promise<Map<CustomerId, string>> {
  const running = (await db.campaigns.toArray()).filter((campaign) => !isOver(campaign, today));
  return new Map(
    running.flatMap(({ name, members }) =>
      members.filter(({ state }) => state !== 'skipped').map(({ customer }) => [customer, name] as const),
    ),
  );
}

/** Changes what is known of members; answers what they were, to take it back. */
export async function markMembers(
  id: CampaignId,
  customers: readonly CustomerId[],
  change: Partial<Pick<Member, 'state' | 'on' | 'note' | 'outcome'>>,
): Promise<Member[]> {
  const marked = new Set(customers);
  const before: Member[] = [];
  await changeMembers(id, (member) => {
    if (!marked.has(member.customer)) return member;
    before.push(member);
    return { ...member, ...change };
  });
  return before;
}

/** Members are again what they were. */
export function takeBack(id: CampaignId, members: readonly Member[]): Promise<void> {
  const before = new Map(members.map((member) => [member.customer, member]));
  return changeMembers(id, (member) => before.get(member.customer) ?? member);
}

const changeMembers = (id: CampaignId, change: (member: Member) => Member): Promise<void> =>
  db.transaction('rw', db.campaigns, async () => {
    const campaign = await db.campaigns.get(id);
    if (campaign) await db.campaigns.put({ ...campaign, members: campaign.members.map(change) });
  });

/** Writes down what lists have shown since: later readings may show a newer order and hide the one that counts. */
export function refreshOutcomes(today: string): Promise<void> {
  return db.transaction('rw', [db.campaigns, ...customerTables], async () => {
    for (const campaign of await db.campaigns.toArray()) {
      const customers = await customersById(campaign.members.map(({ customer }) => customer));
      const members = campaign.members.map((member, at) => {
        const customer = customers[at];
        return customer ? { ...member, outcome: seenOutcome(member, campaign, customer, today) } : member;
      });
      if (JSON.stringify(members) !== JSON.stringify(campaign.members))
        await db.campaigns.put({ ...campaign, members });
    }
  });
}

/** Of customers who are as they were before an import: what only that showed is not known any more. */
export async function forgetUnseen(customers: readonly Customer[]): Promise<void> {
  const now = new Map(customers.map((one) => [one.id, one]));
  await db.campaigns.toCollection().modify((campaign) => {
    campaign.members = campaign.members.map((member) => {
      const customer = now.get(member.customer);
      return customer && !stillSeen(member, campaign, customer) ? { ...member, outcome: null } : member;
    });
  });
}

/** Takes a campaign away; answers it, to take that back. */
export async function dropCampaign(id: CampaignId): Promise<Campaign | null> {
  const campaign = await db.campaigns.get(id);
  await db.campaigns.delete(id);
  return campaign ?? null;
}

/** Puts back what was dropped or changed. */
export const putCampaign = (campaign: Campaign): Promise<void> => db.campaigns.put(campaign).then(() => undefined);

/** An erased person leaves every campaign; a list takes its campaigns with it. */
export async function eraseFromCampaigns(ids: readonly CustomerId[]): Promise<void> {
  const gone = new Set(ids);
  await db.campaigns.toCollection().modify((campaign) => {
    campaign.members = campaign.members.filter(({ customer }) => !gone.has(customer));
    campaign.leftOut = campaign.leftOut.filter(({ customer }) => !gone.has(customer));
  });
}
export const eraseCampaignsOf = (list: ListId): Promise<number> =>
  db.campaigns.filter((campaign) => campaign.list === list).delete();
