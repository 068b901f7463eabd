import { describe, expect, it } from 'vitest';
import type { Customer, Values } from '../customer/customer';
import type { Goal } from '../segments/segment';
import type { Campaign, Member } from './campaign';
import { isOver, seenOutcome, stillSeen } from './outcome';

const campaign = (goal: Goal = 'winBack', members: Member[] = []): Campaign =>
  ({ goal, days: 30, madeOn: '2026-10-01', members }) as Campaign;
const member = (change: Partial<Member> = {}): Member =>
  ({ message: 'a', state: 'done', on: '2026-10-05', outcome: null, ...change }) as Member;
const customer = (values: Values, last = '2026-12-01T09:00:00Z'): Customer =>
  ({ values, sources: {}, seen: { first: last, last } }) as unknown as Customer;
const seen = (values: Values, last?: string, one = member(), goal?: Goal) =>
  seenOutcome(one, campaign(goal), customer(values, last), '2026-12-01');

describe('what a page shows of an outcome', () => {
  it('an order within the days after the message is a yes', () => {
    expect(seen({ lastOrder: '2026-10-20' })).toEqual({ answered: true, from: 'page', on: '2026-10-20' });
    expect(seen({ lastOrder: '2026-11-04' })?.answered).toBe(true);
  });
  it('an order on the day of the message or before is none', () => {
    expect(seen({ lastOrder: '2026-10-05' })?.answered).toBe(false);
  });
  it('nothing is known while the days run, or when the page was not read after them', () => {
    expect(seen({ lastOrder: '2026-09-01' }, '2026-11-01T09:00:00Z')).toBeNull();
    expect(seen({}, undefined)).toBeNull();
  });
  it('an order after the days may hide one within them', () => {
    expect(seen({ lastOrder: '2026-11-20' })).toBeNull();
  });
  it('nobody answers a message that was not sent', () => {
    expect(seen({ lastOrder: '2026-10-20' }, undefined, member({ state: 'waiting', on: null }))).toBeNull();
  });
  it('who is held out is watched from the day of the campaign', () => {
    const held = member({ message: null, state: 'waiting', on: null });
    expect(seen({ lastOrder: '2026-10-03' }, undefined, held)?.answered).toBe(true);
    expect(seen({ lastOrder: '2026-09-03' }, undefined, held)?.answered).toBe(false);
  });
  it('any activity answers a question', () => {
    expect(seen({ lastActive: '2026-10-09' }, undefined, member(), 'survey')?.answered).toBe(true);
    expect(seen({ lastActive: '2026-10-09', lastOrder: '2026-01-01' }, undefined, member(), 'winBack')?.answered).toBe(
      false,
    );
  });
  it('a column of answers that was read after the message says it, an older one does not', () => {
    const told = (at: string) => {
      const sources = { campaignResponse: { list: 'file:x', at, text: 'yes' } };
      const one = { ...customer({ campaignResponse: true }), sources } as unknown as Customer;
      return seenOutcome(member(), campaign(), one, '2026-12-01');
    };
    expect(told('2026-10-20T08:00:00Z')).toEqual({ answered: true, from: 'import', on: '2026-10-20' });
    expect(told('2026-10-01T08:00:00Z')).toBeNull();
  });
  it('what the user has said stands', () => {
    const said = { answered: false, from: 'hand', on: '2026-10-07' } as const;
    expect(seen({ lastOrder: '2026-10-20' }, undefined, member({ outcome: said }))).toEqual(said);
  });
});

describe('an outcome, when an import was taken back', () => {
  const still = (outcome: Member['outcome'], values: Values, last?: string) =>
    stillSeen(member({ outcome }), campaign(), customer(values, last));
  const bought = { answered: true, from: 'page', on: '2026-10-20' } as const;
  it('goes where only the import showed it', () => {
    expect(still(bought, { lastOrder: '2026-09-01' })).toBe(false);
    expect(still(bought, {})).toBe(false);
    expect(still({ ...bought, answered: false }, { lastOrder: '2026-09-01' }, '2026-10-30T09:00:00Z')).toBe(false);
    expect(still({ ...bought, from: 'import' }, { campaignResponse: true })).toBe(false);
  });
  it('stays where it is shown without it, was shown before, or was said', () => {
    expect(still(bought, { lastOrder: '2026-10-20' })).toBe(true);
    expect(still(bought, { lastOrder: '2026-11-20' })).toBe(true);
    expect(still({ ...bought, answered: false }, { lastOrder: '2026-09-01' })).toBe(true);
    expect(still({ ...bought, from: 'hand' }, {})).toBe(true);
    expect(still(null, {})).toBe(true);
  });
});

describe('a campaign is over', () => {
  it('when nobody waits and the last window has closed', () => {
    const members = [member(), member({ state: 'skipped' }), member({ message: null, state: 'waiting', on: null })];
    expect(isOver(campaign('winBack', members), '2026-11-04')).toBe(false);
    expect(isOver(campaign('winBack', members), '2026-11-05')).toBe(true);
    expect(isOver(campaign('winBack', [...members, member({ state: 'waiting', on: null })]), '2027-11-05')).toBe(false);
  });
});
