import type { Customer, CustomerId } from '../customer/customer';
import type { Message } from '../messages/message';
import { whyNot } from '../messages/why-not';
import type { Problem } from '../problem';
import { randomFrom, shuffled } from '../segments/numbers/random';
import type { Campaign, Member } from './campaign';
import { whyNoMailing } from './mailing-stop';

export type Audience = Pick<Campaign, 'members' | 'leftOut'>;

/**
 * Who a campaign reaches, as of now. `candidates` carry the derived fields and the segment that they are in, in any order. The messages
 * are given out evenly and by chance (`seed`): everybody must be able to get each of them, or the comparison would be one of people.
 * `holdout` = the share that gets none. `busy` = the name of the running campaign that somebody is in; `agreed` = the user says that
 * everybody in the list has agreed to be written to, where the list itself does not.
 */
export function freezeAudience(
  candidates: readonly { customer: Customer; segment: string }[],
  {
    messages,
    holdout,
    seed,
    busy,
    agreed,
  }: {
    messages: readonly Message[];
    holdout: number;
    seed: number;
    busy: ReadonlyMap<CustomerId, string>;
    agreed: boolean;
  },
): Audience {
  const sorted = candidates.toSorted((a, b) => (a.customer.id < b.customer.id ? -1 : 1));
  const judged = sorted.map((one) => ({ ...one, problem: stopOf(one.customer, messages, busy, agreed) }));
  const possible = judged.filter(({ problem }) => problem === null);
  const dealt = deal(possible.length, messages, holdout, seed);
  return {
    members: possible.map(({ customer, segment }, at): Member => {
      return {
        customer: customer.id,
        segment,
        message: dealt[at] ?? null,
        state: 'waiting',
        on: null,
        note: '',
        outcome: null,
      };
    }),
    leftOut: judged.flatMap(({ customer, problem }) => (problem ? [{ customer: customer.id, problem }] : [])),
  };
}

function stopOf(
  customer: Customer,
  messages: readonly Message[],
  busy: ReadonlyMap<CustomerId, string>,
  agreed: boolean,
): Problem | null {
  const running = busy.get(customer.id);
  if (running !== undefined) return { code: 'in-campaign', campaign: running };
  for (const message of messages) {
    const problem = whyNot(message, customer) ?? whyNoMailing(message.channel, customer, agreed);
    if (problem) return problem;
  }
  return null;
}

/** Message ids for so many people, in a random order; null = held out. The groups differ by one person at most. */
function deal(count: number, messages: readonly Message[], holdout: number, seed: number): (string | null)[] {
  const held = Math.round(count * holdout);
  const dealt: (string | null)[] = new Array(count).fill(null);
  shuffled(count, randomFrom(seed)).forEach((at, turn) => {
    if (turn >= held) dealt[at] = messages[(turn - held) % messages.length]?.id ?? null;
  });
  return dealt;
}
