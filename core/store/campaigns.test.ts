import { beforeEach, expect, it } from 'vitest';
import { customerId, listId } from '../customer/customer';
import { makeSpeaker } from '../languages/speaker';
import { playbook } from '../messages/catalogue';
import { methods } from '../segments/index';
import { modelId } from '../segments/model';
import {
  dropCampaign,
  makeCampaign,
  markMembers,
  type Plan,
  previewCampaign,
  putCampaign,
  refreshOutcomes,
  takeBack,
} from './campaigns';
import { db } from './db';
import { eraseAll, eraseList, erasePerson } from './erase';
import { messageOrder } from './messages/message-order';
import { whyChosen } from './messages/why-chosen';
import { editSegmentation, takeYardstickAgain } from './segmentations/fit-segmentation';
import { setAim } from './segmentations/segment-aim';

const today = '2026-11-22';
const at = '2026-11-21T09:00:00.000Z';
const list = listId.parse('https://shop.example/customers');
const coverage = { read: 500, of: 500, more: false, sortedBy: null };
const people = Array.from({ length: 500 }, (_, n) => ({
  id: customerId.parse(`p${String(n).padStart(3, '0')}`),
  keys: [],
  values: {
    name: `Ann Person${n}`,
    email: `p${n}@example.com`,
    newsletter: n % 10 !== 0,
    city: n < 300 ? 'Lund' : 'Malmö',
  },
  own: {},
  sources: {},
  lists: [list],
  seen: { first: at, last: at },
}));
const plan: Plan = {
  name: 'Autumn',
  list,
  segments: ['lund'],
  messages: ['survey-one-question', 'inform-what-matters'],
  holdout: 0.1,
  days: 14,
  agreed: false,
};

beforeEach(async () => {
  await eraseAll();
  const id = modelId.parse('m');
  const lund = { field: 'city', op: 'is', value: 'Lund' };
  const params = {
    segments: [
      { key: 'lund', name: 'Lund', goal: 'survey', tone: 'steady', when: lund },
      { key: 'rest', name: 'Rest', goal: 'inform', tone: 'steady', when: 'otherwise' },
    ],
  };
  const fitted = methods.get('rules')?.fit(people, params, { asOf: today, seed: 1, id, coverage });
  if (!fitted?.ok) throw new Error(JSON.stringify(fitted));
  await db.models.put({
    ...fitted.value,
    list,
    name: null,
    because: null,
    made: at,
    cause: 'made',
    earlier: [],
  });
  await db.customers.bulkPut(people);
  await db.lists.put({ id: list, model: id, coverage } as never);
});
const made = async (change: Partial<Plan> = {}) => {
  const campaign = await makeCampaign({ ...plan, ...change }, today);
  if (!campaign.ok) throw new Error(JSON.stringify(campaign.problem));
  return campaign.value;
};

it('freezes who is in the segment and may be written to, the same as was shown before', async () => {
  const preview = await previewCampaign(plan, today);
  const campaign = await made();
  expect(preview.ok && preview.value.members).toEqual(campaign.members);
  expect(campaign.members).toHaveLength(270);
  expect(campaign.leftOut).toHaveLength(30);
  expect(new Set(campaign.leftOut.map(({ problem }) => problem.code))).toEqual(new Set(['opted-out']));
  expect(campaign.members.filter(({ message }) => message === null)).toHaveLength(27);
});

it('has nobody in two campaigns while one runs', async () => {
  await made();
  const second = await previewCampaign({ ...plan, name: 'Winter' }, today);
  if (!second.ok) throw new Error(second.problem.code);
  expect(second.value.members).toEqual([]);
  expect(second.value.leftOut.filter(({ problem }) => problem.code === 'in-campaign')).toHaveLength(270);
  expect(await makeCampaign({ ...plan, name: 'Winter' }, today)).toEqual({
    ok: false,
    problem: { code: 'nobody-gets' },
  });
});

it('is worked through, taken back, and put back after it was dropped', async () => {
  const campaign = await made();
  const [first] = campaign.members;
  if (!first) throw new Error('nobody');
  const before = await markMembers(campaign.id, [first.customer], { state: 'done', on: today, note: 'Rang twice' });
  expect(before).toEqual([first]);
  expect((await db.campaigns.get(campaign.id))?.members[0]).toMatchObject({ state: 'done', note: 'Rang twice' });
  await takeBack(campaign.id, before);
  expect(await db.campaigns.get(campaign.id)).toEqual(campaign);
  const dropped = await dropCampaign(campaign.id);
  expect(await db.campaigns.count()).toBe(0);
  if (dropped) await putCampaign(dropped);
  expect(await db.campaigns.get(campaign.id)).toEqual(campaign);
});

it('sees later what lists show, and what worked comes first', async () => {
  const one = await made({ messages: ['survey-one-question'] });
  for (const { customer, message } of one.members)
    if (message) await markMembers(one.id, [customer], { state: 'done', on: today });
  const sign = { lastActive: '2026-11-25' };
  await db.customers.bulkPut(people.map((one) => ({ ...one, values: { ...one.values, ...sign } })));
  await refreshOutcomes('2026-12-01');
  const after = await db.campaigns.get(one.id);
  expect(after?.members.every(({ outcome }) => outcome?.answered === true)).toBe(true);
  const order = await Promise.all(people.slice(0, 100).map(({ id }) => messageOrder('survey', id, playbook)));
  expect(order.filter(([first]) => first === 'survey-one-question').length).toBeGreaterThan(80);
});

it('forgets who is erased, and goes with its list', async () => {
  const campaign = await made();
  const [first] = campaign.members;
  const [out] = campaign.leftOut;
  if (!first || !out) throw new Error('nobody');
  await erasePerson(first.customer);
  await erasePerson(out.customer);
  const kept = JSON.stringify(await db.campaigns.toArray());
  expect(kept).not.toContain(first.customer);
  expect(kept).not.toContain(out.customer);
  await eraseList(list);
  expect(await db.campaigns.count()).toBe(0);
});

it('gives a segment another aim, which stays through a new yardstick and gives way to edited rules', async () => {
  const id = modelId.parse('m');
  await setAim(id, 'lund', 'refer');
  const aimOf = async () => (await db.models.get(id))?.segments.find(({ key }) => key === 'lund')?.goal;
  expect(await aimOf()).toBe('refer');
  const now = { today, at };
  await takeYardstickAgain(id, now, () => undefined);
  expect(await aimOf()).toBe('refer');
  await editSegmentation(id, (await db.models.get(id))?.params, now, () => undefined);
  expect(await aimOf()).toBe('survey');
});

it('marks everybody in a file as done at once, and takes all of it back', async () => {
  const made = await makeCampaign(plan, today);
  if (!made.ok) throw new Error(made.problem.code);
  const { id, members } = made.value;
  const written = members.flatMap(({ customer, message }) => (message === null ? [] : [customer]));
  const before = await markMembers(id, written, { state: 'done', on: today });
  expect(before).toHaveLength(written.length);
  const done = (await db.campaigns.get(id))?.members.filter(({ state }) => state === 'done');
  expect(done).toHaveLength(written.length);
  await takeBack(id, before);
  expect((await db.campaigns.get(id))?.members).toEqual(members);
});

it('says why a message was chosen: the aim, what came of it, by what it reaches', async () => {
  const made = await makeCampaign({ ...plan, messages: ['survey-one-question'], holdout: 0 }, today);
  if (!made.ok) throw new Error(made.problem.code);
  const [first, second] = made.value.members;
  if (!first || !second) throw new Error('nobody');
  for (const [{ customer }, answered] of [
    [first, true],
    [second, false],
  ] as const)
    await markMembers(made.value.id, [customer], {
      state: 'done',
      on: today,
      outcome: { answered, from: 'hand', on: today },
    });
  const message = playbook.messages.get('survey-one-question');
  const [segment] = (await db.models.get(modelId.parse('m')))?.segments ?? [];
  const [person] = people;
  if (!message || !segment || !person) throw new Error('gone');
  expect(await whyChosen(message, segment, 'rules', person, makeSpeaker('en'))).toBe(
    'Because “Lund” has the aim “Ask what they think”; 1 of 2 have answered it so far; E-mail is known.',
  );
});
