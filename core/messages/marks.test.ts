import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Customer, customerId } from '../customer/customer';
import { cleanText, splitParts, wrap } from './marks';
import type { Message } from './message';
import { renderMessage } from './render';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('clean text', () => {
  it('is one line of visible characters, or nothing', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const text = cleanText(value);
        if (text === null) return;
        expect(text).not.toMatch(/[\p{Cc}\p{Co}\p{Cf}\n\r]| {2}|^ | $/u);
        expect(text).not.toBe('');
      }),
    );
  });

  it('keeps what people write', () => {
    for (const text of ['Åsa Öberg-O’Neil', 'Müller & Söhne', '日本 株式会社', '100 % {x} <y>'])
      expect(cleanText(text)).toBe(text);
    expect(cleanText(' two\r\nlines\tand\u00a0more ')).toBe('two lines and more');
  });
});

describe('runs', () => {
  it('come apart where they were put together', () => {
    const clean = anything.map((value) => cleanText(value) ?? 'x');
    fc.assert(
      fc.property(clean, clean, clean, (before, data, fallback) => {
        const parts = splitParts(`${before}${wrap(data, 'data')}${wrap(fallback, 'fallback')}`);
        expect(parts).toEqual([
          { text: before, from: 'message' },
          { text: data, from: 'data' },
          { text: fallback, from: 'fallback' },
        ]);
      }),
    );
  });

  it('of a rendered message hold the value and nothing else, whatever the value is', () => {
    const message: Message = {
      id: 'x',
      name: 'x',
      goal: 'inform',
      channel: 'letter',
      voice: 'plain',
      when: '',
      notWhen: '',
      texts: { en: { body: 'In {{ city | default: "your town" }} today.' } },
    };
    const seen = { first: '', last: '' };
    fc.assert(
      fc.property(anything, (city) => {
        const values = { city };
        const customer: Customer = {
          id: customerId.parse('c'),
          keys: [],
          values,
          own: {},
          sources: {},
          lists: [],
          seen,
        };
        const outcome = renderMessage(message, customer, {
          language: 'en',
          sender: {},
          formality: {},
          asOf: '2026-11-20',
        });
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
        const text = cleanText(city);
        expect(outcome.value.body).toEqual([
          { text: 'Hello,\n\nIn ', from: 'message' },
          text === null ? { text: 'your town', from: 'fallback' } : { text, from: 'data' },
          { text: ' today.\n\nBest wishes,', from: 'message' },
        ]);
      }),
    );
  });
});
