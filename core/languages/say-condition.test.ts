import { describe, expect, it } from 'vitest';
import { fieldKeys, fieldOf, type Kind } from '../customer/fields';
import type { Clause, Condition } from '../segments/rules/condition';
import { newClause, withOp } from '../segments/rules/new-clause';
import { operators } from '../segments/rules/operators';
import { languages } from './index';
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
      'Customers who did not order in the last 90 days and (who are not in Stockholm or with fewer than 5 orders).',
    ],
    ['en', { field: 'own:NPS score', op: '>', value: 8 }, 'Customers with NPS score above 8.'],
    ['en', { all: [] }, 'Everybody'],
    ['en', { member: 'loyal', model: 'm' }, 'Customers who are in “Loyal”.'],
    ['en', { field: 'newsletter', op: 'is', value: false }, 'Customers who do not accept newsletters.'],
    ['en', { field: 'city', op: 'one of', values: [] }, 'Customers who are in …'],
    [
      'en',
      { field: 'totalSpend', op: 'between', from: 100, to: 200, currency: 'EUR' },
      'Customers with total spend between €100 and €200.',
    ],
    ['en', { field: 'closeDate', op: '<', value: '2026-12-24' }, 'Customers whose close date is before 24 Dec 2026.'],
  ])('in %s: %j', (code, tree, sentence) => {
    expect(say(tree, code)).toBe(sentence);
  });

  it.each([...languages.keys()])(
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

  it.each([
    ['en', 'Customers with at least 3 orders.'],
    ['sv', 'Kunder med minst 3 köp.'],
    ['nl', 'Klanten met minstens 3 bestellingen.'],
    ['de', 'Kunden, die mindestens 3 Bestellungen haben.'],
    ['fr', 'Clients avec au moins 3 commandes.'],
  ])('counts in %s', (code, sentence) => {
    expect(say({ field: 'orders', op: '>=', value: 3 }, code)).toBe(sentence);
  });

  it.each<[Condition, string]>([
    [{ field: 'orders', op: '<=', value: 1 }, 'Customers with at most 1 order.'],
    [{ field: 'orders', op: '<=', value: 0 }, 'Customers with 0 orders.'],
    [{ not: { field: 'children', op: '>=', value: 1 } }, 'Customers with fewer than 1 child.'],
    [{ field: 'employees', op: 'between', from: 10, to: 49 }, 'Customers with 10–49 employees.'],
    [{ field: 'visits', op: 'one of', values: [1, 3] }, 'Customers with 1 or 3 visits.'],
    [{ field: 'orders', op: 'known' }, 'Customers with known number of orders.'],
    [{ field: 'age', op: '<', value: 18 }, 'Customers who are under 18 years old.'],
    [{ field: 'tenureDays', op: '>', value: 365 }, 'Customers who have been customers for more than 365 days.'],
    [{ field: 'daysSinceLastOrder', op: '>=', value: 90 }, 'Customers whose last order was at least 90 days ago.'],
    [{ field: 'interests', op: 'is', value: 'Golf' }, 'Customers with Golf in interests.'],
    [{ field: 'closeDate', op: 'more than ago', days: 0 }, 'Customers whose close date has passed.'],
    [{ field: 'visits', op: '>', value: Number.NaN }, 'Customers with more than …'],
  ])('speaks of %j as one does', (tree, sentence) => {
    expect(say(tree)).toBe(sentence);
  });

  it('says one thing once, in one group, and counts the end of a long list', () => {
    const won = { field: 'stage', op: 'is', value: 'Won' } as const;
    expect(say({ all: [{ field: 'stage', op: 'known' }, won] })).toBe('Customers whose stage is Won.');
    expect(say({ any: [{ any: [won, lately] }, stockholm] })).toBe(
      'Customers whose stage is Won, who ordered in the last 90 days or who are in Stockholm.',
    );
    expect(say({ field: 'stage', op: 'one of', values: ['A', 'B', 'C', 'D', 'E', 'F'] })).toBe(
      'Customers whose stage is A, B, C or 3 others.',
    );
  });

  it('keeps the capitals that a language or an abbreviation has', () => {
    expect(say({ field: 'lastOrder', op: 'known' }, 'de')).toBe('Kunden, bei denen „letzte Bestellung“ bekannt ist.');
    expect(say({ field: 'industry', op: 'is', value: 'Handel' }, 'de')).toBe('Kunden, deren Branche Handel ist.');
    expect(say({ field: 'companyId', op: 'known' }, 'nl')).toBe('Klanten met KvK-nummer ingevuld.');
    expect(say({ field: 'email', op: 'known' })).toBe('Customers with known e-mail.');
  });
});
