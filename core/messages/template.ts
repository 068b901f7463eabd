import { type Formalities, formalityOf, inFormality } from './formality';
import { frames } from './frames';
import { type Message, textIn } from './message';

/** The Liquid of a message in a language (or in English, where it does not speak it), with greeting and signature, as the user addresses people. */
export function templateOf(
  message: Message,
  language: string,
  chosen: Formalities,
): { language: string; subject: string; body: string } {
  const { language: spoken, text } = textIn(message, language);
  const { before, after } = frames[spoken]?.[message.channel] ?? { before: '', after: '' };
  const formality = formalityOf(spoken, chosen);
  return {
    language: spoken,
    subject: inFormality(text.subject ?? '', formality),
    body: inFormality(`${before}${text.body.trim()}${after}`, formality),
  };
}
