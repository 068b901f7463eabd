import { describe, expect, it } from 'vitest';
import { fieldKeys, fieldOf, type Kind } from '../customer/fields';
import type { Clause, Condition } from '../segments/rules/condition';
import { newClause, withOp } from '../segments/rules/new-clause';
import { operators } from '../segments/rules/operators';
import { makeSpeaker } from './speaker';

const asked = { member: () => 'Loyal', kindOf: (): Kind => 'number' };
const say = (tree: Condition, code = 'en') => makeSpeaker(code).condition(tree, asked);
const lately: Clause = { field: 'lastOrder', op: 'in the last', days: 90 };
const stockholm: Clause = { field: 'city', op: 'is', value: 'Stockholm' };

describe('a condition as a sentence', () => {
  it.each<[string, Condition, string]>([
    [
      'en',
      { all: [lately, { not: stockholm }] },
      'Customers who ordered in the last 90 days and who are not in Stockholm.',
    ],
    [
      'sv',
      { all: [lately, { not: stockholm }] },
      'Kunder som har köpt för högst 90 dagar sedan och som inte finns i Stockholm.',
    ],
    [
      'nl',
      { all: [lately, { not: stockholm }] },
      'Klanten die in de laatste 90 dagen hebben besteld en die zich niet bevinden in Stockholm.',
    ],
    [
      'en',
      { not: { any: [lately, { all: [stockholm, { field: 'orders', op: '>=', value: 5 }] }] } },
      'Customers who did not order in the last 90 days and (who are not in Stockholm or with orders below 5).',
    ],
    ['en', { field: 'own:NPS score', op: '>', value: 8 }, 'Customers with NPS score above 8.'],
    ['en', { all: [] }, 'Everybody'],
    ['en', { member: 'loyal', model: 'm' }, 'Customers who are in “Loyal”.'],
    ['en', { field: 'newsletter', op: 'is', value: false }, 'Customers who do not accept newsletters.'],
    ['en', { field: 'city', op: 'one of', values: [] }, 'Customers who are in ….'],
    [
      'en',
      { field: 'totalSpend', op: 'between', from: 100, to: 200, currency: 'EUR' },
      'Customers with total spend between €100 and €200.',
    ],
    ['en', { field: 'closeDate', op: '<', value: '2026-12-24' }, 'Customers whose close date is before 24 Dec 2026.'],
  ])('in %s: %j', (code, tree, sentence) => {
    expect(say(tree, code)).toBe(sentence);
  });

  it.each(['en', 'sv', 'nl'])(
    'in %s says every operator of every field, and its denial, wholly and differently',
    (code) => {
      for (const field of fieldKeys) {
        const { kind } = fieldOf(field);
        for (const op of operators[kind]) {
          const clause = withOp(newClause(field, kind, null), op, kind, null);
          const [yes, no] = [say(clause, code), say({ not: clause }, code)];
          expect(yes).not.toBe(no);
          expect(say({ not: { not: clause } }, code)).toBe(yes);
          for (const sentence of [yes, no]) expect(sentence).not.toMatch(/[{}]|undefined|NaN| {2}/);
        }
      }
    },
  );

  it('is wholly English where a language has no words for it', () => {
    expect(say({ all: [lately, stockholm] }, 'de')).toBe(say({ all: [lately, stockholm] }, 'en'));
  });
});
