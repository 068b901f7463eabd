import { describe, expect, it } from 'vitest';
import { person } from '@/test/people';
import type { Values } from '../customer/customer';
import { formalityOf, inFormality } from './formality';
import type { Message } from './message';
import { renderMessage } from './render';

const message: Message = {
  id: 'x',
  name: 'x',
  goal: 'inform',
  channel: 'email',
  voice: 'plain',
  when: '',
  notWhen: '',
  texts: {
    en: { subject: 'x', body: 'How are you?' },
    nl: { subject: 'x', body: 'Hoe gaat het met <u|je>?' },
    de: { subject: 'x', body: 'wie geht es <Ihnen|dir>{% if company %} bei {{ company }}{% endif %}?' },
    fr: { subject: 'x', body: 'Comment <allez-vous|vas-tu> ?' },
  },
};
const anna: Values = { firstName: 'Anna', lastName: 'BERG' };
const written = (language: string, way: 'formal' | 'informal' | null, values: Values = anna): string => {
  const formality = way ? { [language]: way } : {};
  const outcome = renderMessage(message, person('p', values), { language, sender: {}, formality, asOf: '2026-11-29' });
  return outcome.ok ? outcome.value.body.map(({ text }) => text).join('') : outcome.problem.code;
};

describe('how people are addressed', () => {
  it('is as the user chose, greeting and goodbye as well', () => {
    expect(written('de', 'formal')).toBe('Guten Tag Anna Berg,\n\nwie geht es Ihnen?\n\nFreundliche Grüße');
    expect(written('de', 'informal')).toBe('Hallo Anna,\n\nwie geht es dir?\n\nViele Grüße');
    expect(written('nl', 'formal')).toBe('Beste Anna Berg,\n\nHoe gaat het met u?\n\nMet vriendelijke groet,');
    expect(written('nl', 'informal')).toBe('Beste Anna,\n\nHoe gaat het met je?\n\nMet vriendelijke groet,');
    expect(written('fr', 'formal')).toBe('Bonjour Anna,\n\nComment allez-vous ?\n\nBien à vous,');
    expect(written('fr', 'informal')).toBe('Bonjour Anna,\n\nComment vas-tu ?\n\nBien à toi,');
  });

  it('is, where the user chose nothing, as it is usual', () => {
    expect(['nl', 'de', 'fr', 'sv', 'en'].map((language) => formalityOf(language, {}))).toEqual([
      'informal',
      'formal',
      'formal',
      'informal',
      'informal',
    ]);
    expect(written('en', 'formal')).toBe(written('en', 'informal'));
  });

  it.each<[Values, string]>([
    [{ name: 'Anna de Vries' }, 'Guten Tag Anna de Vries,'],
    [{ name: 'DE VRIES, ANNA' }, 'Guten Tag Anna de Vries,'],
    [{ firstName: 'Anna' }, 'Guten Tag,'],
    [{ firstName: 'Anna', lastName: 'B.' }, 'Guten Tag,'],
    [{ firstName: 'Anna', lastName: 'Berg 2' }, 'Guten Tag,'],
    [{ name: 'Nordvik GmbH' }, 'Guten Tag,'],
  ])('formally greets %j as “%s”', (values, greeting) => {
    expect(written('de', 'formal', values).split('\n')[0]).toBe(greeting);
  });

  it('leaves a comparison and a filter alone', () => {
    const text = '{% if orders < 3 %}{{ city | default: "a" }}{% endif %}{% if orders > 1 %}x{% endif %}';
    expect(inFormality(text, 'formal')).toBe(text);
  });
});
