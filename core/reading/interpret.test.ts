import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../customer/list';
import type { ColumnFormat } from '../values/column-format';
import { interpret } from './interpret';

const habits = { locale: 'sv-SE', decimal: ',', dateOrder: 'YMD', country: 'SE', currency: 'SEK' } as const;
const today = '2026-11-22';

/** A table as rows of texts under `header` or `header → field`. */
function read(heads: string[], cells: (string | null)[][], known: Record<string, ColumnFormat> = {}) {
  const columns = heads.map((head): Column => {
    const [header = '', field = null] = head.split(' → ');
    return { header, machine: null, field, kind: 'text', certainty: 1, reasons: [] };
  });
  const rows = cells.map((row, index) => ({ key: `r${index}`, record: `${index}`, cells: row }));
  return interpret({ columns, rows, habits, today, known });
}
const person = (heads: string[], cells: (string | null)[]) => read(heads, [cells]).people[0];

describe('names', () => {
  it('a full name gives its parts, with the text they came from', () => {
    expect(person(['Namn → name'], ['Lindström, Åsa'])).toMatchObject({
      values: { name: 'Åsa Lindström', firstName: 'Åsa', lastName: 'Lindström' },
      texts: { name: 'Lindström, Åsa', firstName: 'Lindström, Åsa', lastName: 'Lindström, Åsa' },
    });
  });
  it('parts give the full name; given parts win over split ones', () => {
    expect(person(['F → firstName', 'E → lastName'], ['Åsa', 'Lindström'])?.values.name).toBe('Åsa Lindström');
    expect(person(['N → name', 'F → firstName'], ['Anna Maria Öberg', 'Anna'])?.values).toEqual({
      name: 'Anna Maria Öberg',
      firstName: 'Anna',
      lastName: 'Öberg',
    });
  });
  it('a company in the name column becomes the company', () => {
    expect(person(['Namn → name'], ['Nordbygg AB'])?.values).toEqual({ company: 'Nordbygg AB' });
    expect(person(['Namn → name', 'Bolag → company'], ['Nordbygg AB', 'Koncernen'])?.values).toEqual({
      name: 'Nordbygg AB',
      company: 'Koncernen',
    });
  });
  it('an emptied name empties its parts, and a part that is not loaded yet makes no name', () => {
    expect(person(['Namn → name'], [''])?.texts).toEqual({ name: '', firstName: '', lastName: '' });
    expect(person(['F → firstName', 'E → lastName'], [null, 'Lindström'])?.values).toEqual({ lastName: 'Lindström' });
    expect(person(['F → firstName', 'E → lastName'], ['', ''])?.texts.name).toBe('');
  });
  it('an address in the name column becomes the address', () => {
    expect(person(['Namn → name'], ['Asa@x.se'])?.values).toEqual({ email: 'asa@x.se' });
    expect(person(['Namn → name', 'Mejl → email'], ['Åsa Öberg <asa@x.se>', 'a@x.se'])?.values).toMatchObject({
      name: 'Åsa Öberg',
      email: 'a@x.se',
    });
  });
  it('Null is a last name, NULL is none', () => {
    expect(person(['E → lastName'], ['Null'])?.values.lastName).toBe('Null');
    expect(person(['E → lastName'], ['NULL'])?.values).toEqual({});
  });
});

describe('fields', () => {
  it('by kind and format', () => {
    const one = person(
      [
        'M → email',
        'T → phone',
        'L → country',
        'S → totalSpend',
        'D → lastOrder',
        'A → employees',
        'N → newsletter',
        'K → gender',
        'G → tags',
        'P → postalCode',
        'W → website',
        'O → orders',
      ],
      [
        'Åsa <ASA@X.se>',
        '06 12 34 56 78',
        'Frankrike',
        '1 234,56 kr',
        'för 3 dagar sedan',
        '51-200',
        'Ja',
        'K',
        'vip; stamkund',
        '01234',
        'https://www.x.se/',
        '1.234',
      ],
    );
    expect(one?.values).toEqual({
      email: 'asa@x.se',
      phone: '+33612345678',
      country: 'FR',
      totalSpend: { amount: 1234.56, currency: 'SEK' },
      lastOrder: '2026-11-19',
      employees: { from: 51, to: 200 },
      newsletter: true,
      gender: 'female',
      tags: ['vip', 'stamkund'],
      postalCode: '01234',
      website: 'x.se',
      orders: 1234,
    });
    expect(one?.texts.totalSpend).toBe('1 234,56 kr');
  });
  it('the country of the row is used whichever column stands first', () => {
    expect(person(['T → phone', 'L → country'], ['0151 23456789', 'Tyskland'])?.values.phone).toBe('+4915123456789');
  });
  it('the first column with a value wins, the other stays own', () => {
    expect(person(['E-post 1 → email', 'E-post 2 → email'], ['a@x.se', 'b@x.se'])).toMatchObject({
      values: { email: 'a@x.se' },
      own: { 'E-post 2': { kind: 'text', value: 'b@x.se' } },
    });
    const second = person(['E-post 1 → email', 'E-post 2 → email'], ['--', 'b@x.se']);
    expect(second).toMatchObject({ values: { email: 'b@x.se' }, own: {}, texts: { email: 'b@x.se' } });
  });
  it('computed fields are not read from a page', () => {
    expect(person(['Kategori → companySize'], ['Stor'])).toMatchObject({
      values: {},
      own: { Kategori: { value: 'Stor' } },
    });
  });
  it('Namibia among codes, missing among names', () => {
    expect(read(['L → country'], [['NA'], ['ZA']]).people[0]?.values.country).toBe('NA');
    expect(read(['L → country'], [['NA'], ['Sverige']]).people[0]?.values.country).toBeUndefined();
  });
});

describe('own columns', () => {
  it('keep their header and find their kind', () => {
    const one = read(
      ['Poäng', 'Sedan', 'Avtal', 'Nivå', ''],
      [
        ['1,5', '2024-01-02', '€ 12', 'Ja', 'x1'],
        ['2', '3 maj 2023', '€ 1', 'Nej', 'x2'],
      ],
    ).people[0];
    expect(one?.own).toEqual({
      Poäng: { kind: 'number', value: 1.5 },
      Sedan: { kind: 'date', value: '2024-01-02' },
      Avtal: { kind: 'money', value: { amount: 12, currency: 'EUR' } },
      Nivå: { kind: 'yesNo', value: true },
      '#5': { kind: 'text', value: 'x1' },
    });
    expect(one?.texts['own:Poäng']).toBe('1,5');
  });
  it('two columns of one header stay two, and a hostile header is only a header', () => {
    const one = person(['A', 'A', '__proto__', 'constructor'], ['p', 'q', 'r', 's']);
    expect(Object.keys(one?.own ?? {})).toEqual(['A', 'A (2)', '#3', 'constructor']);
  });
  it('keep their kind on a page that would say less, and tell when it does not hold', () => {
    const first = read(['X'], [['0'], ['1'], ['2'], ['1'], ['0']]);
    expect(first.formats.X?.kind).toBe('number');
    const second = read(
      ['X'],
      [...'01010101010101010101'].map((text) => [text]),
      first.formats,
    );
    expect([second.formats.X?.kind, second.questions]).toEqual(['number', []]);
    const marks = read(
      ['Y'],
      [...'01010101010101010101'].map((text) => [text]),
    );
    expect([marks.formats.Y?.kind, read(['Y'], [['1'], ['1']], marks.formats).people[0]?.own.Y?.value]).toEqual([
      'yesNo',
      true,
    ]);
    const third = read(['X'], [['alfa'], ['beta']], first.formats);
    expect(third.formats.X?.kind).toBe('text');
    expect(third.questions).toMatchObject([{ about: 'kind', why: 'changed' }]);
  });
});

describe('missing', () => {
  it('is listed with what could not be read, and blank; not loaded is neither', () => {
    const { people, missing } = read(['Order → orders'], [['5'], ['n/a'], ['n/a'], [''], [null], ['ring!']]);
    expect(people.map(({ values }) => values.orders)).toEqual([
      5,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(missing).toEqual([
      { header: 'Order', text: 'n/a', count: 2 },
      { header: 'Order', text: '', count: 1 },
      { header: 'Order', text: 'ring!', count: 1 },
    ]);
    expect(people.map(({ texts }) => texts.orders)).toEqual(['5', 'n/a', 'n/a', '', undefined, 'ring!']);
  });
  it('takes 999 out where it is far from everything else', () => {
    const { people, missing } = read(['Dagar'], [['1'], ['2'], ['3'], ['4'], ['5'], ['999'], ['999']]);
    expect(people.map(({ own }) => own.Dagar?.value)).toEqual([1, 2, 3, 4, 5, undefined, undefined]);
    expect(missing).toEqual([{ header: 'Dagar', text: '999', count: 2 }]);
  });
});

it('questions carry the header; evidence of one page decides the next', () => {
  const english = { ...habits, decimal: '.' as const, locale: 'en-US' };
  const columns: Column[] = [
    { header: 'Score', machine: null, field: 'leadScore', kind: 'number', certainty: 1, reasons: [] },
  ];
  const ask = (texts: string[], known: Record<string, ColumnFormat>) =>
    interpret({
      columns,
      rows: texts.map((text, index) => ({ key: `${index}`, record: null, cells: [text] })),
      habits: english,
      today,
      known,
    });
  const first = ask(['1.234', '5.678'], {});
  expect(first.questions).toMatchObject([{ header: 'Score', about: 'decimal', why: 'undecided' }]);
  const second = ask(['2.5'], first.formats);
  expect(second.questions).toEqual([]);
  expect(JSON.parse(JSON.stringify(second.formats))).toEqual(second.formats);
});

const heads = [
  'Namn → name',
  'Mejl → email',
  'Tel → phone',
  'Land → country',
  'Order → orders',
  'Summa → totalSpend',
  'Senast → lastOrder',
  'Eget',
  'Eget 2',
];
const cell = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    'Lindström, Åsa',
    'a@x.se',
    '070-123 45 67',
    'Sverige',
    '1.234',
    '1,5',
    '12 kr',
    '03/04/2024',
    'igår',
    'Ja',
    '--',
    '999',
    'vip; x',
    '51-200',
  ),
);
const table = fc.array(fc.tuple(...heads.map(() => cell)), { minLength: 1, maxLength: 8 });

describe('laws', () => {
  it('row order never changes a person, and nothing throws', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const [a, b] = [read(heads, cells), read(heads, cells.toReversed())];
        const bare = ({ values, own, texts }: (typeof a.people)[number]) => ({ values, own, texts });
        expect(b.people.toReversed().map(bare)).toEqual(a.people.map(bare));
        expect([b.formats, b.questions, b.missing]).toEqual([a.formats, a.questions, a.missing]);
      }),
    );
  });
  it('every loaded cell is a value or is listed as missing', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const { people, missing } = read(
          ['Eget', 'Eget 2'],
          cells.map((row) => row.slice(0, 2)),
        );
        const loaded = cells.flatMap((row) => row.slice(0, 2)).filter((text) => text !== null).length;
        const valued = people.reduce((sum, { own }) => sum + Object.keys(own).length, 0);
        expect(valued + missing.reduce((sum, { count }) => sum + count, 0)).toBe(loaded);
      }),
    );
  });
});
