import type { FieldKey } from '../customer/fields';
import type { Goal } from '../segments/segment';

export type Channel = 'email' | 'phone' | 'sms' | 'linkedin' | 'letter';

/**
 * One thing to say to a person, in Liquid. Fields by their key (`{{ firstName }}`), derived fields and the sender
 * (`{{ sender.name }}`) alike. Whatever may be missing needs a fallback: `| default:`, `{% if %}`, or a sentence without it.
 */
export type Message = {
  id: string;
  /** English. */
  name: string;
  goal: Goal;
  channel: Channel;
  /** When to use it, and when not (English; shown to the user). */
  when: string;
  notWhen: string;
  /** By language code; `subject` only where the channel has one. */
  texts: Record<string, { subject?: string; body: string }>;
  /** Fields without which the message makes no sense at all and is not offered. */
  requires?: FieldKey[];
};

export const defineMessage = (message: Message): Message => message;
