import type { FieldKey } from '../customer/fields';
import type { Goal } from '../segments/segment';

export const channels = ['email', 'phone', 'sms', 'linkedin', 'letter'] as const;
export type Channel = (typeof channels)[number];

/** How a message speaks; the user prefers one, and gets another where that is missing. */
export const voices = ['plain', 'warm', 'brief'] as const;
export type Voice = (typeof voices)[number];

/** What a channel needs to reach somebody. */
export const addressFields: Readonly<Partial<Record<Channel, 'email' | 'phone' | 'street'>>> = {
  email: 'email',
  phone: 'phone',
  sms: 'phone',
  letter: 'street',
};
/** Channels that a no to newsletters rules out: everything written that was not asked for. */
export const written: readonly Channel[] = ['email', 'sms', 'linkedin', 'letter'];

/** A message in one language. Greeting and signature come from the frame of its channel (frames.ts), not from here. */
export type MessageText = {
  /** Only where the channel has one. */
  subject?: string;
  body: string;
  /** What the user reads about the message; English stands in. */
  name?: string;
  when?: string;
  notWhen?: string;
  assumes?: string;
};

/**
 * One thing to say to a person, in Liquid. Fields by their key (`{{ company }}`), derived fields and the sender
 * (`{{ sender.name }}`) alike; variables.ts says what each holds. Whatever may be missing needs a fallback:
 * `| default:`, `{% if %}`, or a sentence without it. `[what changes]` = for the sender to fill in.
 */
export type Message = {
  /** = the name of its file. */
  id: string;
  /** English. */
  name: string;
  goal: Goal;
  channel: Channel;
  voice: Voice;
  /** When to use it, and when not (English; shown to the user). */
  when: string;
  notWhen: string;
  /** What it promises or leaves to fill in, so that the user can keep it (English). */
  assumes?: string;
  /** By language code. */
  texts: Record<string, MessageText>;
  /** Fields without which the message makes no sense at all and is not offered. */
  requires?: FieldKey[];
  /** It gives money away, so it is not for those who buy at their usual pace. */
  discount?: true;
};

export const defineMessage = (message: Message): Message => message;

/** The message in a language, or in English where it does not speak it. */
export function textIn(message: Message, language: string): { language: string; text: MessageText } {
  const own = message.texts[language];
  if (own) return { language, text: own };
  const english = message.texts.en;
  if (!english) throw new Error(`The message ${message.id} has no English text`);
  return { language: 'en', text: english };
}

/** What the user reads about a message, in their own language (not the customer's). */
export function aboutIn(message: Message, language: string): About {
  const text: Partial<MessageText> = message.texts[language] ?? {};
  const { name = message.name, when = message.when, notWhen = message.notWhen, assumes = message.assumes } = text;
  return { name, when, notWhen, ...(assumes && { assumes }) };
}
export type About = Pick<Message, 'name' | 'when' | 'notWhen' | 'assumes'>;
