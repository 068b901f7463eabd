import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from './answer-question';
import type { Habits } from './habits';
import { readMoney } from './money';
import { readNumbers } from './number';
import type { NumberFormat } from './number-format';
import { readNumberText } from './number-text';
import { scaleInHeader } from './scale-words';

const english: Habits = { locale: 'en-US', decimal: '.', dateOrder: 'MDY', country: 'US', currency: 'USD' };
const swedish: Habits = { locale: 'sv-SE', decimal: ',', dateOrder: 'YMD', country: 'SE', currency: 'SEK' };
const read = (texts: string[], habits = english, known?: NumberFormat, whole = false) =>
  readNumbers(texts, { header: 'n', habits, known, whole });
const money = (texts: string[], habits = english, header = 'n') =>
  readMoney(texts, { header, habits, known: undefined, whole: false });

describe('one text', () => {
  it.each([
    ['1 234:-', 1234],
    ['€ 12,-', 12],
    ['12k', 12_000],
    ['€1.2M', 1_200_000],
    ['(500)', -500],
    ['$(1,200.50)', -1200.5],
    ['1.234,56-', -1234.56],
    ['12,34,567', 1_234_567],
    ["1'234.50", 1234.5],
    ['850 tkr', 850_000],
    ['1,1 mdkr', 1.1e9],
    ['2\u00a0345,6', 2345.6],
    ['2\u202f345', 2345],
    ['2\u2009345', 2345],
    ['Rs. 1,000/-', 1000],
    ['5 TEUR', 5000],
    ['1 234:50 kr', 1234.5],
    ['1E+05', 100_000],
    ['12,5 %', 12.5],
    ['.75', 0.75],
    ['0,750', 0.75],
    ['−7', -7],
  ])('%s', (text, value) => {
    expect(read([text], swedish).values).toEqual([value]);
  });
  it.each(['070-123 45 67', '10.0.0.1', 'Storgatan 12', '1 234 56', '--5', '12/5/2024', '01-okt', 'abc', '€', ''])(
    'no number: %s',
    (text) => expect(readNumberText(text, 'en')).toBeNull(),
  );
});

describe('a column decides its decimal sign', () => {
  it('by a number that is possible under one sign only', () => {
    expect(read(['1.234', '1.234,5']).values).toEqual([1234, 1234.5]);
    expect(read(['1.234', '12.345.678']).values).toEqual([1234, 12_345_678]);
    expect(read(['1.234', '0,75']).values).toEqual([1234, 0.75]);
    expect(read(['1,234', '2.5'], swedish).values).toEqual([1234, 2.5]);
  });
  it('asks where nothing decides, with both readings, and uses the habit meanwhile', () => {
    const { values, questions, format } = read(['1.234', '5.678']);
    expect(values).toEqual([1.234, 5.678]);
    expect(format.decided).toBe(false);
    expect(questions).toEqual([
      {
        header: 'n',
        about: 'decimal',
        why: 'undecided',
        chosen: '.',
        readings: [
          {
            choice: ',',
            samples: [
              { text: '1.234', value: { kind: 'number', value: 1234 } },
              { text: '5.678', value: { kind: 'number', value: 5678 } },
            ],
          },
          {
            choice: '.',
            samples: [
              { text: '1.234', value: { kind: 'number', value: 1.234 } },
              { text: '5.678', value: { kind: 'number', value: 5.678 } },
            ],
          },
        ],
      },
    ]);
    expect(read(['1.234', '5.678'], swedish).values).toEqual([1234, 5678]);
  });
  it('does not ask about counted things or amounts with a currency', () => {
    expect(read(['1,234'], english, undefined, true)).toMatchObject({ values: [1234], questions: [] });
    expect(money(['1.234 kr', '99 kr'], swedish)).toMatchObject({
      values: [{ amount: 1234 }, { amount: 99 }],
      questions: [],
    });
  });
  it('asks when an amount goes against the habit of the language', () => {
    const { values, questions } = money(['$1.234']);
    expect(values).toEqual([{ amount: 1234, currency: 'USD' }]);
    expect(questions.map(({ about, why }) => [about, why])).toEqual([['decimal', 'undecided']]);
  });
  it('asks when cells contradict each other', () => {
    const { questions } = read(['1,5', '2.5', '1.234']);
    expect(questions.map(({ why }) => why)).toEqual(['mixed']);
    expect(money(['1.234 kr', '1.5 kr'], swedish).questions.map(({ why }) => why)).toEqual(['mixed']);
    expect(read(['1.234', '1.5'], english, undefined, true).questions.map(({ why }) => why)).toEqual(['mixed']);
  });
  it('asks when one cell stands against a column of thousands', () => {
    const thousands = Array.from({ length: 30 }, (_, index) => `1,${100 + index}`);
    expect(read([...thousands, '1,5']).questions.map(({ why }) => why)).toEqual(['mixed']);
    expect(read([...thousands, '1,5', '2,55', '3,7']).questions).toEqual([]);
  });
  it('remembers over pages, and tells when a reading changes', () => {
    const first = read(['1.234', '5.678']);
    const second = read(['9,5', '2.222'], english, first.format);
    expect(second.values).toEqual([9.5, 2222]);
    expect(second.questions.map(({ why }) => why)).toEqual(['changed']);
    const third = read(['3.333'], english, second.format);
    expect(third.values).toEqual([3333]);
  });
  it('obeys the answer of the user', () => {
    const { format, questions } = read(['1.234']);
    const [question] = questions;
    if (!question) throw new Error('no question was asked');
    const answered = answerQuestion({ kind: 'number', number: format }, question, ',').number;
    expect(read(['1.234'], english, answered)).toMatchObject({ values: [1234], questions: [] });
    expect(answerQuestion({ kind: 'number', number: format }, question, 'x').number).toEqual(format);
  });
  it('keeps telling of a change until the user answers', () => {
    const first = read(['1.234']);
    const second = read(['9,5'], english, first.format);
    const third = read(['1'], english, second.format);
    expect(third.questions).toMatchObject([{ why: 'changed', readings: [{ samples: [{ text: '1.234' }] }, {}] }]);
  });
  it('asks about a scale in the header', () => {
    const { questions } = money(['850', '1200'], swedish, 'Omsättning (tkr)');
    expect(questions.map(({ about, readings }) => [about, readings.map(({ choice }) => choice)])).toEqual([
      ['scale', ['1', '1000']],
    ]);
  });
});

it('a scale in the header is seen in five languages', () => {
  expect(
    ['Revenue (M)', 'Revenue ($M)', 'Umsatz in Mio. €', 'Omzet (mln)', 'Omsättning, mkr', 'CA (M€)'].map(scaleInHeader),
  ).toEqual(Array(6).fill(1e6));
  expect(['Omsättning tkr', 'Income (k$)', 'Umsatz (Tsd. EUR)', "Sales ('000)", 'TEUR'].map(scaleInHeader)).toEqual(
    Array(5).fill(1e3),
  );
  expect(['Revenue', 'Kunder', 'Total (SEK)', 'Score (1-100)', 'Team', 'Mr'].map(scaleInHeader)).toEqual(
    Array(6).fill(null),
  );
});

describe('currency', () => {
  it('is kept per amount', () => {
    expect(money(['€5', '$6', '7']).values).toEqual([
      { amount: 5, currency: 'EUR' },
      { amount: 6, currency: 'USD' },
      { amount: 7, currency: null },
    ]);
  });
  it('comes from a header with a sign of several countries where one of them is the reader’s own', () => {
    expect(money(['1 200,50'], swedish, 'Handlat för (kr)').values).toEqual([{ amount: 1200.5, currency: 'SEK' }]);
    expect(money(['1200.50'], english, 'Spent (kr)').values).toEqual([{ amount: 1200.5, currency: null }]);
    expect(money(['1200.50'], english, 'Spent ($)').values).toEqual([{ amount: 1200.5, currency: 'USD' }]);
    expect(money(['1 200', '300 DKK'], swedish, 'Belopp (kr)').values.map((one) => one?.currency)).toEqual([
      'DKK',
      'DKK',
    ]);
  });
  it('comes from header and column where there is one only', () => {
    expect(money(['5', '6'], english, 'Amount (EUR)').values.map((value) => value?.currency)).toEqual(['EUR', 'EUR']);
    expect(money(['5 SEK', '6 kr', '7']).values.map((value) => value?.currency)).toEqual(['SEK', 'SEK', 'SEK']);
  });
  it('asks which crown it is on a page that says nothing of it', () => {
    const { values, questions } = money(['5 kr']);
    expect(values).toEqual([{ amount: 5, currency: 'SEK' }]);
    expect(questions.map(({ about }) => about)).toEqual(['currency']);
    expect(money(['5 kr'], swedish).questions).toEqual([]);
  });
});

describe('codes for missing', () => {
  it('are taken with evidence only', () => {
    expect(read(['0', '3', '6', '9', '12', '999', '999']).values).toEqual([0, 3, 6, 9, 12, null, null]);
    expect(read(['1', '5', '3', '4', '2', '-99']).values).toEqual([1, 5, 3, 4, 2, null]);
    expect(read(['500', '1200', '850', '700', '640', '999', '999']).values).toEqual([
      500, 1200, 850, 700, 640, 999, 999,
    ]);
    expect(read(['-5', '5', '3', '4', '2', '-99']).values).toEqual([-5, 5, 3, 4, 2, -99]);
  });
});

const locales = { sv: ',', nl: ',', de: ',', fr: ',', en: '.' } as const;
const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 }).map((value) => value / 100);

describe('laws', () => {
  it('what Intl writes in five languages comes back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sv', 'nl', 'de', 'fr', 'en'),
        fc.array(cents, { minLength: 1, maxLength: 8 }),
        (locale, values) => {
          const habits = { ...english, locale, decimal: locales[locale as 'sv'] };
          for (const options of [{}, { minimumFractionDigits: 2 }, { style: 'currency', currency: 'EUR' }] as const) {
            const format = new Intl.NumberFormat(locale, options);
            const result = readNumbers(
              values.map((value) => format.format(value)),
              { header: '', habits, known: undefined, whole: false },
            );
            expect(result.values).toEqual(values.map((value) => value || 0));
          }
        },
      ),
    );
  });
  it('a column with two decimals is right whatever the page says of its language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sv', 'nl', 'de', 'fr', 'en'),
        fc.constantFrom(english, swedish),
        fc.array(cents, { minLength: 1 }),
        (locale, habits, values) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
          const result = read(
            values.map((value) => format.format(value)),
            habits,
          );
          expect(result.questions).toEqual([]);
          expect(result.values).toEqual(values.map((value) => value || 0));
        },
      ),
    );
  });
  const cell = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,- '()€k%kr:/"), maxLength: 70 }),
    fc.constantFrom('1.234', '1,234', '12', '1,5', '2.5', '999', '5 kr', '$5', '17 orders', '3 st'),
  );
  it('no text throws, and every value is finite', () => {
    fc.assert(
      fc.property(fc.array(cell), (texts) => {
        for (const value of read(texts).values) expect(value === null || Number.isFinite(value)).toBe(true);
        money(texts);
      }),
    );
  });
  it('the order of rows never matters', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (texts, turn) => {
        const at = texts.length === 0 ? 0 : turn % texts.length;
        const [a, b] = [money(texts), money([...texts.slice(at), ...texts.slice(0, at)])];
        expect([...b.values.slice(texts.length - at), ...b.values.slice(0, texts.length - at)]).toEqual(a.values);
        expect(b.questions.map(({ about, chosen }) => [about, chosen]).sort()).toEqual(
          a.questions.map(({ about, chosen }) => [about, chosen]).sort(),
        );
        expect(b.format).toEqual(a.format);
      }),
    );
  });
  it('no text of ten thousand characters hangs', () => {
    for (const unit of ['1', '1,', '1 ', '.', "1'", '(', '-', 'k', '1-']) {
      const started = performance.now();
      readNumberText(unit.repeat(10_000), 'en');
      readNumberText(unit.repeat(30).slice(0, 60), 'en');
      expect(performance.now() - started).toBeLessThan(50);
    }
  });
});

it('reads a plain number as it reads any other', () => {
  const decimals = fc.constantFrom('', '.5', '.25', '.00', '.50');
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,13}$/), decimals, (digits, end) => {
      // The space keeps it from being told at a glance.
      expect(readNumberText(`${digits}${end}`, 'en')).toEqual(readNumberText(` ${digits}${end}`, 'en'));
    }),
  );
});
