import { describe, expect, it } from 'vitest';
import { person } from '@/test/people';
import { countFallbacks } from './fallbacks';
import { messages } from './messages';
import { renderMessage } from './render';

const people = [
  person('1', { firstName: 'Anna', company: 'Nordvik AB', language: 'sv' }),
  person('2', { firstName: 'Jan', language: 'nl' }),
  person('3', { company: 'Acme Ltd' }),
  person('4', {}),
];

describe('how many a message has to do without something for', () => {
  it.each([...messages.values()].map((message) => [message.id, message] as const))(
    '%s: as many as its renderings say',
    (_, message) => {
      const { requires, ...free } = message;
      const rendered = people.filter((customer) => {
        const language = customer.values.language ?? 'en';
        const outcome = renderMessage(free, customer, { language, sender: {}, formality: {}, asOf: '2026-11-22' });
        return outcome.ok ? outcome.value.fallbacks.some((name) => !name.startsWith('sender.')) : true;
      });
      expect(countFallbacks(free, people, 'en', {}).customers).toBe(rendered.length);
    },
  );
  it('names the fields, the commonest first', () => {
    const message = messages.get('retain-brief');
    if (!message) throw new Error('gone');
    expect(countFallbacks(message, people, 'en', {})).toEqual({
      customers: 2,
      fields: [{ field: 'firstName', customers: 2 }],
    });
  });
});
