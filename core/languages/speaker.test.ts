import { describe, expect, it } from 'vitest';
import type { Problem } from '../problem';
import type { Reason } from '../reason';
import type { StarterReason } from '../segments/starter';
import { languages } from './index';
import { makeSpeaker } from './speaker';

const en = makeSpeaker('en', 'Europe/Stockholm');
const sv = makeSpeaker('sv-SE', 'Europe/Stockholm');
const nl = makeSpeaker('nl', 'Europe/Amsterdam');
/** Intl writes no-break spaces; here they only get in the way of reading. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('−', '-');

const spend: Reason = {
  kind: 'limit',
  field: 'totalSpend',
  value: { kind: 'money', value: 800, currency: 'EUR' },
  test: '≥',
  limit: [{ kind: 'money', value: 1000, currency: 'EUR' }],
  passed: false,
};
const status = (passed: boolean, limits: string[]): Reason => ({
  kind: 'limit',
  field: 'status',
  value: { kind: 'text', value: 'Open' },
  test: 'one of',
  limit: limits.map((value) => ({ kind: 'text', value })),
  passed,
});
const recency: Reason = {
  kind: 'score',
  field: 'daysSinceLastOrder',
  value: { kind: 'days', value: 82 },
  score: 2,
  of: 5,
  above: 0.34,
};
const rank: Reason = {
  kind: 'score',
  field: 'totalSpend',
  value: { kind: 'money', value: 12_345.5, currency: 'SEK' },
  score: 5,
  of: 5,
  above: 0.953,
};

describe('reasons', () => {
  it('tell a failed test by its opposite, so that the sentence is true', () => {
    expect(plain(en.reason(spend))).toBe('Total spend: €800, below €1,000');
    expect(plain(sv.reason(spend))).toBe('Köpsumma: 800 €, under 1 000 €');
    expect(plain(nl.reason(spend))).toBe('Totale besteding: € 800, onder € 1.000');
  });

  it('say before and after of dates, and where a value lies between two', () => {
    const date = (value: string) => ({ kind: 'date', value }) as const;
    const limit = { kind: 'limit', field: 'lastOrder', value: date('2026-03-09'), passed: true } as const;
    expect(en.reason({ ...limit, test: '<', limit: [date('2026-05-01')] })).toBe(
      'Last order: 9 Mar 2026, before 1 May 2026',
    );
    expect(sv.reason({ ...limit, test: '≥', limit: [date('2026-03-01')] })).toBe(
      'Senaste köp: 9 mars 2026, från och med 1 mars 2026',
    );
    const span: Extract<Reason, { kind: 'limit' }> = {
      ...limit,
      test: 'between',
      limit: [date('2026-03-01'), date('2026-04-01')],
    };
    // A rule that asks for “not between” fails here, and the value lies between all the same.
    expect(en.reason({ ...span, passed: false })).toContain('between 1 Mar 2026 and 1 Apr 2026');
    expect(en.reason({ ...span, passed: false })).not.toContain('not');
    expect(en.reason({ ...span, value: date('2026-07-01'), passed: false })).toContain('not between');
  });

  it('list the values of a choice, and do not say one value twice', () => {
    expect(en.reason(status(false, ['Won', 'Lost', 'Paused']))).toBe('Status: Open, none of Won, Lost or Paused');
    expect(sv.reason(status(true, ['Open']))).toBe('Status: Open');
  });

  it('give the score with the place among everybody', () => {
    expect(plain(sv.reason(recency))).toBe('Dagar sedan senaste köp: 82, 2 av 5 poäng, före 34 % av kunderna');
  });

  it('do not say that somebody is ahead of nobody', () => {
    expect(en.reason({ ...recency, above: 0 } as Reason)).toBe('Days since last order: 82, 2 of 5 points');
  });

  it('are short on a badge', () => {
    expect(en.short(recency)).toBe('82 days since last order');
    expect(en.short({ ...recency, value: { kind: 'days', value: 1 } })).toBe('1 day since last order');
    expect(en.short(rank)).toBe('top 5% by spend');
    expect(plain(sv.short(rank))).toBe('bland de 5 % främsta i köpsumma');
    expect(plain(nl.short({ ...rank, above: 0.5 }))).toBe('SEK 12.346 in totaal');
    expect(en.short({ kind: 'missing', field: 'own:Shoe size' })).toBe('Shoe size: not known');
  });

  it('name the change that would move the customer, in its direction', () => {
    const flip = {
      kind: 'flip',
      field: 'totalSpend',
      to: { kind: 'money', value: 1000, currency: 'SEK' },
      by: { kind: 'money', value: 310, currency: 'SEK' },
      segment: 'loyal',
      segmentName: 'Loyal',
    } as const;
    expect(plain(sv.flip(flip))).toBe('Trogna om Köpsumma stiger till 1 000 kr (310 kr mer)');
    expect(plain(en.flip({ ...flip, by: { ...flip.by, value: -310 } }))).toBe(
      'Loyal if “Total spend” falls to SEK 1,000 (SEK 310 less)',
    );
    const days = { field: 'daysSinceLastOrder', by: { kind: 'days', value: -38 } } as const;
    expect(en.flip({ ...flip, ...days, to: { kind: 'days', value: 0 } })).toBe('Loyal with a new order');
    expect(sv.flip({ ...flip, ...days, to: { kind: 'days', value: 0 } })).toBe('Trogna vid ett nytt köp');
    expect(plain(en.flip({ ...flip, ...days, to: { kind: 'days', value: 20 } }))).toBe(
      'Loyal if “Days since last order” falls to 20 (38 less)',
    );
    expect(en.flip({ ...flip, field: 'lastActive', by: null, to: { kind: 'date', value: '2026-11-22' } })).toBe(
      'Loyal with new activity',
    );
  });

  it('have one mark at their end where the header is a question', () => {
    const because = {
      set: false,
      name: 'x',
      method: 'rules',
      fields: [{ field: 'own:Why us?', certainty: 1 }],
      passedOver: [],
    };
    expect(en.because(because as unknown as StarterReason)).toBe('Because the list shows Why us?');
  });

  it('cut a cell that holds a page of text', () => {
    const said = en.reason({ ...status(false, ['x']), value: { kind: 'text', value: 'long '.repeat(500) } } as Reason);
    expect(said.length).toBeLessThan(100);
  });
});

describe('status', () => {
  const part = { read: 120, of: 900, more: true, sortedBy: { header: 'Amount', direction: 'descending' as const } };

  it('says how much was read and what that means', () => {
    expect(en.status(part)).toBe(
      'Read 120 of 900, sorted by Amount. Labels that depend on all customers are provisional until the rest is read.',
    );
    expect(sv.status({ ...part, read: 900, more: false })).toBe('Läst alla 900 rader.');
    expect(nl.status({ read: 1, of: 1, more: false, sortedBy: null })).toBe('1 rij gelezen.');
  });

  it('keeps saying provisional while the limits come from a part', () => {
    expect(en.provisional({ ...part, read: 900, more: false })).toContain('only a part');
  });
});

describe('problems', () => {
  it('name fields by their label and pick the form', () => {
    expect(sv.problem({ code: 'missing-fields', fields: ['lastOrder', 'own:Volym'] })).toContain(
      'Senaste köp och Volym',
    );
    expect(en.problem({ code: 'too-few', have: 1, need: 50 })).toContain('only 1 customer;');
    expect(plain(nl.problem({ code: 'list-too-long', rows: 25_000, limit: 20_000 }))).toContain('25.000');
  });

  it('advise by where the list came from: a file has no column to show', () => {
    const missing: Problem = { code: 'missing-fields', fields: ['lastOrder'] };
    const unclear: Problem = { code: 'cannot-tell', share: 0.9, fields: ['orders'] };
    expect(en.problem(missing)).toContain('Show the column in your CRM');
    expect(en.problem(missing, 'file')).toContain('Add the column to your list and paste or import it again');
    for (const speaker of [...languages.keys()].map((code) => makeSpeaker(code))) {
      for (const problem of [missing, unclear]) {
        expect(speaker.problem(problem)).toContain('CRM');
        expect(speaker.problem(problem, 'file')).not.toContain('CRM');
      }
      expect(speaker.nextWithout(['orders'], 'file')).not.toContain('CRM');
    }
    const damaged: Problem = { code: 'backup-unreadable', detail: 'x' };
    expect(en.problem(damaged, 'file')).toBe(en.problem(damaged));
  });

  it('put what the page says in place without reading it as a placeholder', () => {
    const said = en.problem({ code: 'cell-too-long', header: '{limit}', limit: 5 });
    expect(said).toContain('“{limit}”');
  });
});

describe('dates', () => {
  it('are civil: the same day in every zone', () => {
    expect(plain(makeSpeaker('sv', 'Pacific/Auckland').date('2026-03-09'))).toBe('9 mars 2026');
    expect(makeSpeaker('en', 'America/Los_Angeles').date('2026-03-09')).toBe('9 Mar 2026');
  });

  it('of reading are moments, in the zone of the reader', () => {
    const machine = en.read({ list: 'Customers', at: '2026-11-20T23:30:00Z', text: '2026-11-19T08:49:33.044Z' });
    expect(plain(machine)).toContain('“19 Nov 2026, ');
    expect(plain(en.read({ list: 'Customers', at: '2026-11-20T23:30:00Z', text: '12' }))).toBe(
      '“12” in Customers, 21 Nov 2026, 00:30',
    );
  });
});

describe('names', () => {
  it('of segments are translated by the English name and left alone where the user renamed them', () => {
    expect(sv.segment('rfm', { name: 'Champions' })).toBe('Toppkunder');
    expect(sv.segment('rfm', { name: 'Våra bästa' })).toBe('Våra bästa');
    expect(sv.segment('rules', { name: 'constructor' })).toBe('constructor');
  });

  it('of countries and of our own values are said in the language', () => {
    const value = (field: string, text: string) =>
      sv.short({ kind: 'limit', field, value: { kind: 'text', value: text }, test: '=', limit: [], passed: true });
    expect(value('market', 'NL')).toMatch(/: Nederländerna$/);
    expect(value('seniority', 'executive')).toBe('Befattningsnivå: högsta ledningen');
    expect(value('language', 'de')).toBe('Språk: tyska');
    expect(value('language', 'Elvish')).toBe('Språk: Elvish');
    expect(value('gender', 'female')).toBe('Kön: kvinna');
    expect(value('department', 'IT')).toBe('Avdelning: IT');
  });

  it('with a word of the list in them keep the word', () => {
    expect(sv.segment('rules', { name: 'Retail, 50 or more' })).toBe('Retail, 50 eller fler');
    // A segment of a country bears its English name.
    expect(sv.segment('rules', { name: 'Netherlands' })).toBe('Nederländerna');
    expect(nl.segment('rules', { name: 'Sweden' })).toBe('Zweden');
    expect(sv.segment('rules', { name: 'Georgia' })).toBe('Georgia');
    expect(nl.segment('rules', { name: 'Volume: highest fifth' })).toBe('Volume: hoogste vijfde deel');
  });

  it('fall back to English in a language that is not spoken', () => {
    expect(makeSpeaker('fi').field('lastOrder')).toBe('Last order');
  });
});

it.each([
  ['own:Year_Birth', 1957, '1957'],
  ['own:Födelseår', 1957, '1957'],
  ['own:Bouwjaar', 2004, '2004'],
  ['own:Yearly income', 1957, '1,957'],
  ['own:Points this year', 195_700, '195,700'],
  ['orders', 1957, '1,957'],
])('%s: %d is shown as %s', (field, value, expected) => {
  expect(makeSpeaker('en').showOf(field, { kind: 'number', value })).toBe(expected);
});
