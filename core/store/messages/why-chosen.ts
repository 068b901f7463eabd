import type { Customer } from '../../customer/customer';
import type { Speaker } from '../../languages/speaker';
import { addressFields, type Message } from '../../messages/message';
import type { Segment } from '../../segments/segment';
import { db } from '../db';
import { responsesTo } from './message-order';

/** Why a customer of a segment gets this message and no other: the aim, what came of it so far, and by what it reaches them. */
export async function whyChosen(
  { id, channel }: Message,
  segment: Segment,
  method: string,
  { values }: Customer,
  { texts, say, goal, segment: nameOf, field, number }: Speaker,
): Promise<string> {
  const said = texts.messages.why;
  const isOwn = (await db.messages.get(id)) !== undefined;
  const { known = 0, answered = 0 } = (await responsesTo(segment.goal)).get(id) ?? {};
  const address = addressFields[channel];
  const parts = [
    say(said.aim, { segment: nameOf(method, segment), goal: goal(segment.goal) }),
    ...(isOwn ? [said.own] : []),
    ...(known > 0 ? [say(said.worked, { answered: number(answered), known: number(known) })] : []),
    ...(address && values[address] !== undefined ? [say(said.reach, { field: field(address) })] : []),
  ];
  return `${parts.join('; ')}.`;
}
