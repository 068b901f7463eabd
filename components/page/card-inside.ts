import type { Card } from '@/core/browser/calls';
import { type TagActs, tagsInside } from './card-tags';
import { copyText } from './copy';
import { make, onPress } from './dom';
import { makeMark } from './mark';
import { say, type Words } from './words';

export type Way = 'customer' | 'columns';
/** What is pressed in a card. */
export type CardActs = TagActs & {
  /** Leads the panel there. */
  lead: (to: Way) => void;
};

type Message = NonNullable<Card['message']>;
type Part = Message['body'][number];

/** The card's sections, in the order in which one asks: why, what would change it, what to do, what to say, which is the longest. */
export function cardInside(card: Card, words: Words, frame: HTMLElement, acts: CardActs): Node[] {
  return [
    ...(card.reasons.length > 0 ? [heading(say(words, 'why')), reasonList(card, words)] : []),
    ...note(say(words, 'moved'), card.moved),
    ...note(say(words, 'stale'), card.stale),
    ...note(say(words, 'provisional'), card.provisional),
    ...note(say(words, 'flip'), card.flip),
    ...note(say(words, 'until'), card.until),
    ...note(say(words, 'next'), card.next),
    // What is pressed comes when the user has pressed: a card that only shows is short.
    make(
      'div',
      { class: 'pressed' },
      ...(card.message ? message(card.message, words, frame) : note(say(words, 'message'), card.noMessage)),
      heading(say(words, 'tags')),
      tagsInside(card.tags, words, acts),
      ...(card.others.length > 0 ? [heading(say(words, 'others')), otherList(card)] : []),
      ways(words, acts),
    ),
  ];
}

/** What is done elsewhere: here a page could lie over the buttons, and lead a press to something that can't be taken back. */
function ways(words: Words, { lead }: CardActs): Node {
  const way = (text: string, to: Way): Node => {
    const button = make('button', { type: 'button' }, text);
    onPress(button, () => lead(to));
    return button;
  };
  const correct = make(
    'details',
    {},
    make('summary', {}, say(words, 'correct')),
    way(say(words, 'correctColumns'), 'columns'),
    way(say(words, 'correctCustomer'), 'customer'),
  );
  return make('div', { class: 'ways' }, way(say(words, 'openPanel'), 'customer'), correct);
}

function otherList({ others }: Card): Node {
  return make(
    'ul',
    { class: 'others' },
    ...others.map(({ name, segment, tone }) =>
      make(
        'li',
        {},
        make('small', {}, name),
        make('span', { class: `what ${tone ?? 'unknown'}` }, makeMark(tone), segment),
      ),
    ),
  );
}

const heading = (text: string): Node => make('h3', {}, text);

const note = (title: string, text: string | null): Node[] => (text ? [heading(title), make('p', {}, text)] : []);

function reasonList({ reasons }: Card, words: Words): Node {
  return make(
    'ul',
    {},
    ...reasons.map(({ text, passed, read }) => {
      const sign = passed === null ? '–' : passed ? '✔' : '✘';
      const meaning = say(words, passed === null ? 'unknown' : passed ? 'met' : 'notMet');
      const body = make('span', {}, text, ...(read ? [make('small', {}, read)] : []));
      return make('li', {}, make('span', { role: 'img', 'aria-label': meaning, title: meaning }, sign), body);
    }),
  );
}

function message({ name, why, channel, subject, body }: Message, words: Words, frame: HTMLElement): Node[] {
  const parts = [...subject, ...body];
  const legend = (Object.keys(froms) as (keyof typeof froms)[]).filter((from) =>
    parts.some((part) => part.from === from),
  );
  const said = make('p', { class: 'note', role: 'status' });
  const copier = (label: string, copied: readonly Part[]): HTMLElement => {
    const button = make('button', { type: 'button', class: 'copy' }, label);
    onPress(button, async () => {
      const done = await copyText(copied.map(({ text }) => text).join(''), frame);
      // Then, and only then, the text can be selected.
      if (!done) frame.classList.add('selectable');
      said.textContent = say(words, done ? 'copied' : 'copyFailed');
      button.focus({ preventScroll: true });
    });
    return button;
  };
  return [
    heading(say(words, 'messageNamed').replace('{name}', () => name)),
    make('small', {}, channelOf(channel, words)),
    // Before the text: seldom is there room for all of that, and it is copied more often than read to its end.
    copier(say(words, 'copy'), body),
    ...(subject.length > 0 ? [copier(say(words, 'copySubject'), subject)] : []),
    said,
    ...(subject.length > 0
      ? [make('p', { class: 'text' }, make('small', {}, say(words, 'subject')), ...runs(subject, words))]
      : []),
    make('div', { class: 'text' }, ...runs(body, words)),
    ...legend.map((from) => make('small', {}, make('span', { class: from }, say(words, froms[from])))),
    make('small', {}, why),
  ];
}

/** What the runs of a message that are not its own words are. */
const froms = { data: 'fromData', fallback: 'fromFallback', blank: 'fillIn' } as const;

const channels = {
  email: 'channelEmail',
  phone: 'channelPhone',
  sms: 'channelSms',
  linkedin: 'channelLinkedin',
  letter: 'channelLetter',
} as const;
const channelOf = (channel: string, words: Words): string =>
  channel in channels ? say(words, channels[channel as keyof typeof channels]) : channel;

/** What comes from the customer's data and what stands in for it look different, and are told apart on hovering. */
const runs = (parts: readonly Part[], words: Words): Node[] =>
  parts.map(({ text, from }) =>
    from === 'message'
      ? document.createTextNode(text)
      : make('span', { class: from, title: say(words, from === 'data' ? 'fromData' : 'fromFallback') }, text),
  );
