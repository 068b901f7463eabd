import type { Channel } from './message';

/** What stands around a body, in Liquid. The greeting is the place where messages embarrass, so it is written once. */
type Frame = Partial<Record<Channel, { before: string; after: string }>>;

const signature = (closing: string) =>
  `\n\n${closing}{% if sender.name %}\n{{ sender.name }}{% endif %}{% if sender.company %}\n{{ sender.company }}{% endif %}{% if sender.phone %}\n{{ sender.phone }}{% endif %}`;
const initials = '{% if sender.name %}\n{{ sender.name }}{% endif %}';
const named = (greeting: string, end: string, without = greeting, name = 'firstName') =>
  `{% if ${name} %}${greeting} {{ ${name} }}{% else %}${without}{% endif %}${end}`;

/** On the phone the sender says who is calling before anything else. */
const call = (greeting: string, person: string, from: string) =>
  `${greeting}{% if sender.name %}, ${person} {{ sender.name }}{% if sender.company %} ${from} {{ sender.company }}{% endif %}{% endif %}.`;

function frame(greeting: string, hello: string, closing: string, opening: string): Frame {
  const written = { before: `${greeting}\n\n`, after: signature(closing) };
  return {
    email: written,
    letter: written,
    linkedin: { before: `${greeting}\n`, after: initials },
    // The text goes on in the same line, so that the greeting must be a sentence of its own.
    sms: { before: `${hello} `, after: initials },
    phone: { before: `${opening}\n\n`, after: '' },
  };
}

/** By language. `<formal|informal>` as in the messages; who is greeted formally in German and Dutch is not greeted by first name alone. */
export const frames: Readonly<Record<string, Frame>> = {
  en: frame(named('Hi', ',', 'Hello'), named('Hi', '!'), 'Best wishes,', call(named('Hi', ''), 'this is', 'at')),
  sv: frame(named('Hej', '!'), named('Hej', '!'), 'Vänliga hälsningar', call(named('Hej', ''), 'det är', 'på')),
  nl: frame(
    named('Beste', ',', '<Goedendag|Hallo>', '<name|firstName>'),
    named('<Goedendag|Hallo>', '!', '<Goedendag|Hallo>', '<name|firstName>'),
    'Met vriendelijke groet,',
    call(named('Goedendag', '', 'Goedendag', '<name|firstName>'), '<u|je> spreekt met', 'van'),
  ),
  de: frame(
    named('<Guten Tag|Hallo>', ',', '<Guten Tag|Hallo>', '<name|firstName>'),
    named('<Guten Tag|Hallo>', '!', '<Guten Tag|Hallo>', '<name|firstName>'),
    '<Freundliche|Viele> Grüße',
    call(named('<Guten Tag|Hallo>', '', '<Guten Tag|Hallo>', '<name|firstName>'), 'hier ist', 'von'),
  ),
  // “de la société”: before a vowel “de” alone would need an apostrophe.
  fr: frame(
    named('Bonjour', ','),
    named('Bonjour', '\u202f!'),
    'Bien à <vous|toi>,',
    call(named('Bonjour', ''), 'ici', 'de la société'),
  ),
};
