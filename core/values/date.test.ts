import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, daysOn, monthsOn } from './civil';
import { readDates } from './date';
import { type DateFormat, newDateFormat } from './date-format';
import type { Habits } from './habits';

const today = '2026-11-22';
const english: Habits = { locale: 'en-US', decimal: '.', dateOrder: 'MDY', country: 'US', currency: 'USD' };
const dutch: Habits = { locale: 'nl-NL', decimal: ',', dateOrder: 'DMY', country: 'NL', currency: 'EUR' };
type More = { habits?: Habits; known?: DateFormat; when?: 'past' | 'any' | 'ahead'; dateHeader?: boolean };
const read = (texts: string[], { habits = dutch, known, when = 'any', dateHeader = true }: More = {}) =>
  readDates(texts, { header: 'd', habits, known, today, when, dateHeader });

describe('the order of day and month', () => {
  it('is decided by one day above twelve', () => {
    expect(read(['03/04/2024', '13/04/2024'], { habits: english })).toMatchObject({
      values: ['2024-04-03', '2024-04-13'],
      questions: [],
    });
    expect(read(['03/04/2024', '04/13/2024'])).toMatchObject({ values: ['2024-03-04', '2024-04-13'], questions: [] });
  });
  it('is read where the year stands apart, as Swedes and Danes write it', () => {
    const written = ['18/10 2026', '1/11 2026', '18/10-26', '18/10 -2026', '3.4 2026', '24/12 2026 kl. 14:05'];
    expect(read(written)).toMatchObject({
      values: ['2026-10-18', '2026-11-01', '2026-10-18', '2026-10-18', '2026-04-03', '2026-12-24'],
      questions: [],
    });
    // A time, a fraction and a range are none.
    expect(read(['1/2 20', '18/10-202', '3.4 20'], { dateHeader: false }).values).toEqual([null, null, null]);
  });
  it('is asked where nothing decides, with both readings', () => {
    const { values, questions } = read(['03/04/2024']);
    expect(values).toEqual(['2024-04-03']);
    expect(questions).toEqual([
      {
        header: 'd',
        about: 'dateOrder',
        why: 'undecided',
        chosen: 'DMY',
        readings: [
          { choice: 'DMY', samples: [{ text: '03/04/2024', value: { kind: 'date', value: '2024-04-03' } }] },
          { choice: 'MDY', samples: [{ text: '03/04/2024', value: { kind: 'date', value: '2024-03-04' } }] },
        ],
      },
    ]);
    expect(read(['05/05/2024']).questions).toEqual([]);
  });
  it('is decided by what would lie ahead in a column of the past', () => {
    expect(read(['03/12/2026'], { when: 'past' })).toMatchObject({ values: ['2026-03-12'], questions: [] });
  });
  it('is asked where cells contradict each other; a cell with one reading keeps it', () => {
    const { values, questions } = read(['13/04/2024', '04/13/2024', '03/04/2024']);
    expect(values).toEqual(['2024-04-13', '2024-04-13', '2024-04-03']);
    expect(questions.map(({ why }) => why)).toEqual(['mixed']);
  });
  it('adds up over pages and tells when it changes', () => {
    const first = read(['03/04/2024']);
    const second = read(['04/13/2024', '03/04/2024'], { known: first.format });
    expect(second.values).toEqual(['2024-04-13', '2024-03-04']);
    expect(second.questions.map(({ why }) => why)).toEqual(['changed']);
    expect(read(['03/04/2024'], { known: second.format }).values).toEqual(['2024-03-04']);
  });
  it('obeys the answer of the user', () => {
    const { format } = read(['03/04/2024']);
    expect(read(['03/04/2024'], { known: { ...format, answer: 'MDY' } })).toMatchObject({
      values: ['2024-03-04'],
      questions: [],
    });
  });
});

describe('one text', () => {
  it.each([
    ['17-03-24', '2024-03-17', 'past'],
    ['17/03/27', '1927-03-17', 'past'],
    ['17/03/27', '2027-03-17', 'ahead'],
    ['24-03-31', '2024-03-31', 'past'],
    ['45368', '2024-03-17', 'any'],
    ['12 Mar', '2026-03-12', 'past'],
    ['12 Dec', '2025-12-12', 'past'],
    ['12 Jan', '2027-01-12', 'ahead'],
    ['2024-03-17T23:30:00Z', '2024-03-17', 'past'],
    ['17.03.2024 14:05', '2024-03-17', 'any'],
    ['den 17 mars 2024 kl. 14:05', '2024-03-17', 'any'],
    ['1er janvier 2024', '2024-01-01', 'any'],
    ['14:05', today, 'past'],
    ['12 Mar 2024 (3 days ago)', '2024-03-12', 'any'],
    ['20240317', '2024-03-17', 'any'],
    ['Mar 2021', '2021-03-01', 'any'],
  ] as const)('%s → %s (%s)', (text, date, when) => {
    const known = newDateFormat();
    const answered = text === '24-03-31' ? { ...known, answer: 'YMD' as const } : known;
    expect(read([text], { when, known: answered }).values).toEqual([date]);
  });
  it.each([
    '2024-02-30',
    '31/02/2024',
    'March',
    'Q1 2024',
    '0',
    '999',
    '12',
    '1.234',
    'abc',
    '17 orders',
    'never',
    '',
    '--',
  ])('no date: %s', (text) => expect(read([text]).values).toEqual([null]));
  it('numbers, weekdays and times are dates only under a header that says so', () => {
    expect(read(['45368', 'Friday', '14:05'], { dateHeader: false }).values).toEqual([null, null, null]);
  });
});

describe('relative phrases', () => {
  it.each([
    ['3 days ago', -3],
    ['a week ago', -7],
    ['yesterday', -1],
    ['för 3 dagar sedan', -3],
    ['3 dagar sedan', -3],
    ['igår', -1],
    ['i förrgår', -2],
    ['för en vecka sedan', -7],
    ['vorige week', -7],
    ['een dag geleden', -1],
    ['3 dagen geleden', -3],
    ['over 3 dagen', 3],
    ['vor 2 Wochen', -14],
    ['vor einem Tag', -1],
    ['il y a 3 jours', -3],
    ['il y a une semaine', -7],
    ['avant-hier', -2],
    ["aujourd'hui", 0],
    ['Heute, 17:53', 0],
    ['i fredags', -2],
    ['last Sunday', -7],
    ['5 min ago', 0],
    ['about 2 hours ago', 0],
    ['30 hours ago', -1],
  ])('%s', (text, days) => expect(read([text]).values).toEqual([daysOn(today, days)]));
  it.each([
    ['a month ago', -1],
    ['för ett år sedan', -12],
    ['il y a un an', -12],
    ['vor 2 Monaten', -2],
    ['2 maanden geleden', -2],
    ['förra månaden', -1],
    ['letztes Jahr', -12],
    ['le mois dernier', -1],
  ])('%s', (text, months) => expect(read([text]).values).toEqual([monthsOn(today, months)]));
  it('months end where the calendar does', () => {
    expect(monthsOn('2024-03-31', -1)).toBe('2024-02-29');
    expect(monthsOn('2023-03-31', -1)).toBe('2023-02-28');
    expect(civil(2023, 2, 29)).toBeNull();
  });
  it('everything Intl says of the past in five languages is read, long and short', () => {
    for (const locale of ['en', 'sv', 'nl', 'de', 'fr']) {
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.RelativeTimeFormat(locale, { style });
        for (const [unit, days] of [
          ['day', 1],
          ['week', 7],
        ] as const) {
          for (const n of [1, 2, 5, 21]) {
            expect(read([format.format(-n, unit)]).values, format.format(-n, unit)).toEqual([daysOn(today, -n * days)]);
          }
        }
        for (const [unit, months] of [
          ['month', 1],
          ['quarter', 3],
          ['year', 12],
        ] as const) {
          expect(read([format.format(-2, unit)]).values, format.format(-2, unit)).toEqual([
            monthsOn(today, -2 * months),
          ]);
        }
      }
    }
  });
});

describe('codes for none', () => {
  it('are first and last days that no other date is near', () => {
    expect(read(['1900-01-01', '2024-05-01']).values).toEqual([null, '2024-05-01']);
    expect(read(['1970-01-01', '2024-05-01', '2023-05-01', '2022-05-01']).values).toEqual([
      null,
      '2024-05-01',
      '2023-05-01',
      '2022-05-01',
    ]);
    expect(read(['1970-01-01', '1968-05-01', '1983-05-01', '1990-05-01']).values[0]).toBe('1970-01-01');
    expect(read(['0001-01-01', '9999-12-31', '0000-00-00']).values).toEqual([null, null, null]);
  });
});

const day = fc.integer({ min: -20_000, max: 0 }).map((days) => daysOn(today, days) ?? today);
const cell = fc.oneof(
  fc.string({ maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(...'0123456789./- :,TZ', 'mar', 'okt ', 'ago', 'för '), maxLength: 30 }),
  fc.constantFrom('03/04/2024', '13/04/2024', '04/13/2024', '24-03-17', 'igår', '1900-01-01', '1970-01-01'),
);

describe('laws', () => {
  it('what Intl writes in five languages comes back from its column', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sv', 'nl', 'de', 'fr', 'en', 'en-GB'),
        fc.constantFrom('full', 'long', 'medium', 'short'),
        fc.array(day, { minLength: 1, maxLength: 6 }),
        (locale, dateStyle, days) => {
          const format = new Intl.DateTimeFormat(locale, { dateStyle: dateStyle as 'full', timeZone: 'UTC' });
          const texts = days.map((date) => format.format(new Date(`${date}T00:00:00Z`)));
          const dateOrder = locale === 'en' ? 'MDY' : 'DMY';
          expect(read(texts, { habits: { ...dutch, dateOrder }, when: 'past' }).values).toEqual(days);
        },
      ),
    );
  });
  it('no text throws; what comes out is a day of the calendar', () => {
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (texts, dateHeader) => {
        for (const date of read(texts, { dateHeader }).values) {
          if (date !== null) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
      }),
    );
  });
  it('the order of rows never matters', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 10 }), (texts) => {
        const [a, b] = [read(texts), read(texts.toReversed())];
        expect(b.values.toReversed()).toEqual(a.values);
        expect([b.format, b.questions]).toEqual([a.format, a.questions]);
      }),
    );
  });
  it('no long text hangs', () => {
    for (const unit of ['1', '1/', '1 ', 'mar ', 'T1:', '(', ' ,', 'a ', '1h']) {
      const started = performance.now();
      for (const length of [10_000, 80]) read([unit.repeat(length).slice(0, length)]);
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});
