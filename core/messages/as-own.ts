import { aboutIn, type Message, type MessageText } from './message';

/**
 * A message of the playbook as the beginning of one of the user's own: what is read about it is in their language from then on, and
 * said once, so that the name that they give it is the one that is shown.
 */
export function asOwn(message: Message, id: string, language: string): Message {
  const { assumes: _, ...bare } = message;
  return { ...bare, id, ...aboutIn(message, language), texts: withoutAbout(message.texts) };
}

const withoutAbout = (texts: Message['texts']): Message['texts'] =>
  Object.fromEntries(
    Object.entries(texts).map(([language, { subject, body }]): [string, MessageText] => [
      language,
      subject === undefined ? { body } : { subject, body },
    ]),
  );
