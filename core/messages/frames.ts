import type { Channel } from './message';

/** What stands around a body, in Liquid. The greeting is the place where messages embarrass, so it is written once. */
type Frame = Partial<Record<Channel, { before: string; after: string }>>;

const signature = (closing: string) =>
  `\n\n${closing}{% if sender.name %}\n{{ sender.name }}{% endif %}{% if sender.company %}\n{{ sender.company }}{% endif %}{% if sender.phone %}\n{{ sender.phone }}{% endif %}`;
const initials = '{% if sender.name %}\n{{ sender.name }}{% endif %}';
const named = (greeting: string, end: string, without = greeting) =>
  `{% if firstName %}${greeting} {{ firstName }}{% else %}${without}{% endif %}${end}`;

/** On the phone the sender says who is calling before anything else. */
const call = (greeting: string, person: string, from: string) =>
  `${named(greeting, '')}{% if sender.name %}, ${person} {{ sender.name }}{% if sender.company %} ${from} {{ sender.company }}{% endif %}{% endif %}.`;

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

/** By language. Swedish du and Dutch je, as business is done there; German Sie, French vous. */
export const frames: Readonly<Record<string, Frame>> = {
  en: frame(named('Hi', ',', 'Hello'), named('Hi', '!'), 'Best wishes,', call('Hi', 'this is', 'at')),
  sv: frame(named('Hej', '!'), named('Hej', '!'), 'Vänliga hälsningar', call('Hej', 'det är', 'på')),
  nl: frame(
    named('Beste', ',', 'Hallo'),
    named('Hallo', '!'),
    'Met vriendelijke groet,',
    call('Goedendag', 'je spreekt met', 'van'),
  ),
  de: frame(
    named('Guten Tag', ','),
    named('Guten Tag', '!'),
    'Freundliche Grüße',
    call('Guten Tag', 'hier ist', 'von'),
  ),
  fr: frame(named('Bonjour', ','), named('Bonjour', '\u202f!'), 'Bien à vous,', call('Bonjour', 'ici', 'de')),
};
