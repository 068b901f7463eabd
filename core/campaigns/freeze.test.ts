import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, customerId, type Values } from '../customer/customer';
import type { Channel, Message } from '../messages/message';
import { freezeAudience } from './freeze';

const at = '2026-11-20T08:00:00Z';
const customer = (id: string, values: Values = {}): Customer => ({
  id: customerId.parse(id),
  keys: [],
  values: { email: `${id}@example.com`, newsletter: true, ...values },
  own: {},
  sources: {},
  lists: [],
  seen: { first: at, last: at },
});
const message = (id: string, more: Partial<Message> = {}): Message => ({
  id,
  name: id,
  goal: 'inform',
  channel: 'email' as Channel,
  voice: 'plain',
  when: '',
  notWhen: '',
  texts: { en: { subject: 'x', body: 'x' } },
  ...more,
});
const plan = { messages: [message('a'), message('b')], holdout: 0, seed: 7, busy: new Map(), agreed: false };
const people = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ customer: customer(`c${n}`), segment: 'one' }));
const countOf = (ids: readonly (string | null)[]) => {
  const counts = new Map<string | null, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

describe('the audience of a campaign', () => {
  it('has everybody once: in it, or left out with a reason', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(true, false, undefined), { maxLength: 30 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (yes, holdout) => {
          const candidates = yes.map((newsletter, n) => ({
            customer: customer(`c${n}`, newsletter === undefined ? {} : { newsletter }),
            segment: 's',
          }));
          const { members, leftOut } = freezeAudience(candidates, { ...plan, holdout });
          const ids = [...members, ...leftOut].map((one) => one.customer).sort();
          expect(ids).toEqual(candidates.map((one) => one.customer.id).sort());
        },
      ),
    );
  });

  it('deals the messages evenly and by chance, the same from the same seed and in any order of rows', () => {
    const candidates = people(301);
    const { members } = freezeAudience(candidates, plan);
    const counts = countOf(members.map((one) => one.message));
    expect([...counts.values()].sort()).toEqual([150, 151]);
    expect(freezeAudience(candidates.toReversed(), plan).members).toEqual(members);
    expect(freezeAudience(candidates, { ...plan, seed: 8 }).members).not.toEqual(members);
    // By chance: not every other one.
    const turns = members.slice(1).filter((one, n) => one.message === members[n]?.message).length;
    expect(turns).toBeGreaterThan(100);
  });

  it('holds out the share that was asked for', () => {
    const { members } = freezeAudience(people(200), { ...plan, holdout: 0.2 });
    expect(countOf(members.map((one) => one.message))).toEqual(
      new Map(
        [
          [null, 40],
          ['a', 80],
          ['b', 80],
        ].map(([k, v]) => [k, v]) as [string | null, number][],
      ),
    );
  });

  it.each([
    ['a yes is not known', { newsletter: undefined }, {}, { code: 'no-consent' }],
    ['they said no', { newsletter: false }, {}, { code: 'opted-out' }],
    ['they said no, whatever the user answers for', { newsletter: false }, { agreed: true }, { code: 'opted-out' }],
    ['there is no address', { email: undefined }, {}, { code: 'message-missing', fields: ['email'] }],
    [
      'they are in another campaign',
      {},
      { busy: new Map([['x', 'Autumn']]) },
      { code: 'in-campaign', campaign: 'Autumn' },
    ],
    ['they wish no contact', { status: 'Do not contact' }, {}, { code: 'no-contact' }],
    ['they have died', { name: 'Estate of Ann Berg' }, {}, { code: 'deceased' }],
    [
      'they buy anyway',
      { daysSinceLastOrder: 20, orderInterval: 30 },
      { messages: [message('a', { discount: true })] },
      { code: 'buys-anyway', days: 20, gap: 30 },
    ],
    [
      'they ordered last week',
      { daysSinceLastOrder: 7 },
      { messages: [message('a', { goal: 'winBack' })] },
      { code: 'ordered-lately', days: 7 },
    ],
    [
      'one of the messages needs what is not known',
      {},
      { messages: [message('a'), message('b', { requires: ['company'] })] },
      { code: 'message-missing', fields: ['company'] },
    ],
  ] as const)('leaves out where %s', (_, values, change, problem) => {
    const { newsletter = true, email = 'x@example.com', ...rest } = { ...values } as Values;
    const given: Values = {
      ...rest,
      ...('newsletter' in values && values.newsletter === undefined ? {} : { newsletter }),
      ...('email' in values ? {} : { email }),
    };
    const one = { ...customer('x'), values: given };
    const { members, leftOut } = freezeAudience([{ customer: one, segment: 's' }], { ...plan, ...(change as object) });
    expect(members).toEqual([]);
    expect(leftOut).toEqual([{ customer: 'x', problem }]);
  });

  it('takes the user’s word for a yes that the list does not show, and calls without one', () => {
    const values = { phone: '+46701234567' };
    const one = { customer: { ...customer('x'), values: { ...values, email: 'x@example.com' } }, segment: 's' };
    expect(freezeAudience([one], { ...plan, agreed: true }).members).toHaveLength(1);
    const calls = [message('a', { channel: 'phone' })];
    expect(freezeAudience([one], { ...plan, messages: calls }).members).toHaveLength(1);
  });
});
