import { describe, expect, it } from 'vitest';
import { type Customer, customerId } from '../customer/customer';
import { type FieldKey, fieldOf, isFieldKey } from '../customer/fields';
import { goal } from '../segments/segment';
import { type Formality, formalities, formalityOf, twoWays, wordsOfOther } from './formality';
import { goals } from './goals';
import { faultsOf, lintMessage, namesOf as namesOrNull, sampleOf } from './lint';
import type { Part } from './marks';
import type { Message } from './message';
import { messages } from './messages';
import { renderMessage } from './render';
import { isSayable, type Sender, senderKeys } from './variables';

const asOf = '2026-11-20';
const languages = ['en', 'sv', 'nl', 'de', 'fr'];
const text = (parts: Part[]) => parts.map((part) => part.text).join('');
const all = [...messages.values()];
/** Each language of a message with every choice of address that it knows. */
const spoken = (message: Message) =>
  languages
    .filter((language) => message.texts[language])
    .flatMap((language) =>
      (twoWays[language] ? formalities : [formalityOf(language, {})]).map((way) => [language, way] as const),
    );

const fullSender: Required<Sender> = {
  name: 'Maria Ek',
  company: 'Sjöbo Möbler',
  phone: '08-123 45 67',
  email: 'maria@example.com',
};

function customerWith(values: Record<string, unknown>): Customer {
  return {
    id: customerId.parse('c1'),
    keys: [],
    values,
    own: {},
    sources: {},
    lists: [],
    seen: { first: asOf, last: asOf },
  } as Customer;
}

const namesOf = (message: Message, language: string, way: Formality): string[] =>
  namesOrNull(message, language, { [language]: way }) ?? [];

function* subsets<T>(items: readonly T[]): Generator<T[]> {
  for (let mask = 0; mask < 2 ** items.length; mask++) yield items.filter((_, i) => mask & (1 << i));
}

describe('the table of goals', () => {
  it('has a row for every goal, and every message stands in the row of its own goal', () => {
    expect(Object.keys(goals).sort()).toEqual([...goal.options].sort());
    for (const [key, plan] of Object.entries(goals)) {
      for (const id of plan.messages) expect(messages.get(id)?.goal, `${id} in ${key}`).toBe(key);
    }
    for (const message of all) expect(goals[message.goal].messages).toContain(message.id);
  });
});

describe.each(all.map((message) => [message.id, message] as const))('%s', (id, message) => {
  it('lies in the file of its name and speaks every language wholly, and says in each when it is for', () => {
    expect(Object.keys(import.meta.glob('./templates/*.ts'))).toContain(`./templates/${id}.ts`);
    for (const language of languages) {
      const own = message.texts[language];
      expect(own?.body, language).toBeTruthy();
      if (language !== 'en') {
        expect(own?.name && own.when && own.notWhen, `name, when and notWhen in ${language}`).toBeTruthy();
      }
    }
  });

  it.each(spoken(message))('in %s (%s) names only what may be said, and what it requires', (language, way) => {
    const names = namesOf(message, language, way);
    for (const name of names) {
      const [root = '', key] = name.split('.');
      if (root === 'sender') expect(senderKeys).toContain(key);
      else expect(isFieldKey(root) && isSayable(root), `${name} may stand in a message`).toBe(true);
    }
    for (const field of message.requires ?? []) expect(names, `${field} is used`).toContain(field);
  });

  // One order and seven: sentences that count take another turn.
  const turns = spoken(message).flatMap(([language, way]) => [
    [language, way, 7] as const,
    ...(namesOf(message, language, way).includes('orders') ? [[language, way, 1] as const] : []),
  ]);
  it.each(turns)('in %s (%s) with %i orders embarrasses nobody, whatever is missing', (language, way, orders) => {
    const formality = { [language]: way };
    const fields = namesOf(message, language, way).filter(isFieldKey);
    const required: FieldKey[] = message.requires ?? [];
    const optional = fields.filter((field) => !required.includes(field));
    const usedOfSender = senderKeys.filter((key) => namesOf(message, language, way).includes(`sender.${key}`));
    let rendered = 0;
    for (const known of subsets(optional)) {
      const customer = customerWith(
        Object.fromEntries([...required, ...known].map((key) => [key, key === 'orders' ? orders : sampleOf(key)])),
      );
      for (const keys of subsets(usedOfSender)) {
        const sender = Object.fromEntries(keys.map((key) => [key, fullSender[key]]));
        const outcome = renderMessage(message, customer, { language, sender, formality, asOf });
        const where = `with ${known.join(', ') || 'nothing'} and sender ${keys.join(', ') || 'unknown'}`;
        if (!outcome.ok) throw new Error(`${where}: ${JSON.stringify(outcome.problem)}`);
        const { subject, body, fallbacks } = outcome.value;
        for (const part of [text(subject), text(body)]) {
          expect(faultsOf(part), `${where}:\n${part}`).toEqual([]);
          expect(wordsOfOther(language, part, way), `${where}:\n${part}`).toEqual([]);
        }
        if (message.channel === 'email') expect(text(subject), where).not.toBe('');
        else expect(subject).toEqual([]);
        expect(text(body).length, where).toBeGreaterThan(40);
        expect(fallbacks.filter(isFieldKey).sort(), where).toEqual(
          optional.filter((key) => !known.includes(key)).sort(),
        );
        if (message.channel === 'sms') expect(text(body).length, where).toBeLessThanOrEqual(306);
        // LinkedIn cuts a note with an invitation at 300 characters.
        if (message.channel === 'linkedin') expect(text(body).length, where).toBeLessThanOrEqual(300);
        rendered++;
      }
    }
    expect(rendered).toBe(2 ** (optional.length + usedOfSender.length));
  });

  it.each(spoken(message))('in %s (%s) refuses when something it requires is missing', (language, way) => {
    for (const field of message.requires ?? []) {
      const known = (message.requires ?? []).filter((key) => key !== field).map((key) => [key, sampleOf(key)]);
      const outcome = renderMessage(message, customerWith(Object.fromEntries(known)), {
        language,
        sender: {},
        formality: { [language]: way },
        asOf,
      });
      expect(outcome).toEqual({ ok: false, problem: { code: 'message-missing', fields: [field] } });
    }
  });

  it.each(spoken(message))('in %s (%s) takes poisoned values as plain text on one line', (language, way) => {
    const poison = '<img src=x>{{ sender.name }}{% if 1 %}x{% endif %}\r\nBcc: a@example.com\u202E\uE000';
    const fields = namesOf(message, language, way).filter(isFieldKey);
    const values = fields.map((key) => [
      key,
      typeof sampleOf(key) === 'string' && fieldOf(key).kind !== 'date' ? poison : sampleOf(key),
    ]);
    const sender = { ...fullSender, company: poison };
    const outcome = renderMessage(message, customerWith(Object.fromEntries(values)), {
      language,
      sender,
      formality: { [language]: way },
      asOf,
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const parts = [...outcome.value.subject, ...outcome.value.body];
    for (const part of parts.filter(({ from }) => from === 'data'))
      expect(part.text).not.toMatch(/[\n\r\u202E\uE000-\uE002]/);
    const whole = text(parts);
    const named = fields.filter(
      (key) =>
        !['firstName', 'name'].includes(key) && typeof sampleOf(key) === 'string' && fieldOf(key).kind !== 'date',
    );
    if (named.length > 0)
      expect(whole).toContain('<img src=x>{{ sender.name }}{% if 1 %}x{% endif %} Bcc: a@example.com');
    expect(whole).not.toContain('\nBcc');
  });
});

describe('the playbook', () => {
  it('has sixty messages at least, of every channel in every voice that suits it', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    const kinds = new Set(all.map(({ channel, voice }) => `${channel} ${voice}`));
    for (const kind of ['email plain', 'email warm', 'email brief', 'letter warm', 'sms brief', 'phone plain'])
      expect(kinds).toContain(kind);
  });
  it('has a written message and a call for every goal that has any', () => {
    for (const [goal, plan] of Object.entries(goals)) {
      if (plan.messages.length === 0) continue;
      const channels = plan.messages.map((id) => messages.get(id)?.channel);
      expect(channels, goal).toContain('phone');
      expect(channels, goal).toContain('email');
    }
  });
  it('says what it leaves to fill in', () => {
    for (const message of all)
      if (JSON.stringify(message.texts).includes('[')) expect(message.assumes, message.id).toBeTruthy();
  });
});

describe('the laws bite', () => {
  const faulty = (body: string) =>
    renderMessage(
      {
        id: 'x',
        name: 'x',
        goal: 'inform',
        channel: 'letter',
        voice: 'plain',
        when: '',
        notWhen: '',
        texts: { en: { body } },
      },
      customerWith({ company: 'Acme', orders: 3 }),
      { language: 'en', sender: {}, formality: {}, asOf },
    );

  it.each([
    ['an unknown field', 'Hello {{ shoeSize }}'],
    ['an unknown filter', 'Hello {{ company | shout }}'],

    ['a tag that is not closed', '{% if company %}Hello'],
    ['another file', '{% render "other" %}'],
    ['the inside of the machine', 'Hello {{ company.constructor }}'],
  ])('on %s', (_, body) => {
    const outcome = faulty(body);
    expect(outcome.ok ? text(outcome.value.body) : outcome.problem.code).toBe('message-faulty');
  });

  it('a value that is missing where nothing stands in for it is told apart from a mistake', () => {
    const outcome = faulty('Hello {{ city }}');
    expect(outcome.ok || outcome.problem.code).toBe('message-no-fallback');
  });

  it.each([
    ['raw token', 'Hello }} there'],
    ['double space', 'Hello{% if company %} {{ company }}{% endif %} {% if city %}in {{ city }}{% endif %} today'],
    ['space before punctuation', 'You{% if company %} at {{ company }}{% endif %} , hello'],
    ['not to be said', 'You are {{ age }} today'],
    ['not to be said', 'Dear {{ shoeSize }}'],
    ['can’t be rendered', '{% if company %}Hello'],
    ['no fallback', 'Hello {{ company }}'],
  ] as const)('and the lint that a user’s own message goes through finds “%s” in “%s”', (fault, body) => {
    const own: Message = {
      id: 'own',
      name: 'x',
      goal: 'inform',
      channel: 'letter',
      voice: 'plain',
      when: '',
      notWhen: '',
      texts: { en: { body } },
    };
    expect(lintMessage(own, asOf, {}).map((finding) => finding.fault)).toContain(fault);
  });
  it('and finds nothing in what is right', () => {
    for (const message of all.slice(0, 5)) expect(lintMessage(message, asOf, {}), message.id).toEqual([]);
  });

  it('but not on a value with a fallback, which is marked as one', () => {
    const outcome = faulty('{{ city | default: "your town" }} and {{ company }}');
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.body).toContainEqual({ text: 'your town', from: 'fallback' });
    expect(outcome.value.body).toContainEqual({ text: 'Acme', from: 'data' });
    expect(outcome.value.fallbacks).toContain('city');
  });

  it('and marks what is left to fill in, but no brackets of a value', () => {
    const outcome = renderMessage(
      { ...all[0], requires: [], texts: { en: { body: 'To {{ company }}: [what changes].' } } } as Message,
      customerWith({ company: 'Acme [NL]' }),
      { language: 'en', sender: {}, formality: {}, asOf },
    );
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value.body.filter(({ from }) => from === 'blank')).toEqual([
      { text: '[what changes]', from: 'blank' },
    ]);
    expect(outcome.value.body).toContainEqual({ text: 'Acme [NL]', from: 'data' });
  });

  it.each([
    ['nl', 'informal', 'Kunt u mij bellen?', 'u'],
    ['nl', 'formal', 'Kun je me bellen?', 'je'],
    ['de', 'formal', 'Hast du eine Frage? Ich frage euch.', 'du, euch'],
    ['de', 'informal', 'Haben Sie eine Frage? Das ist ihre Sache.', 'Sie'],
    ['fr', 'informal', 'Avez-vous un rendez-vous\u202f?', 'vous'],
    ['fr', 'formal', 'As-tu reçu ta commande\u202f?', 'tu, ta'],
  ] as const)(
    'and, in %s where people are addressed in the %s way, the other way in “%s”',
    (language, way, body, words) => {
      const own = { ...all[0], channel: 'letter', requires: [], texts: { [language]: { body } } } as unknown as Message;
      const findings = lintMessage(own, asOf, { [language]: way });
      expect(findings).toMatchObject([{ fault: 'the other address', detail: words }]);
    },
  );

  it.each(['Hi  Anna', 'Hi ,', 'Hi undefined', 'Hi {{ x }}', 'Hi..', 'Hi .'])('and the lint finds “%s”', (bad) => {
    expect(faultsOf(bad)).not.toEqual([]);
  });
});
