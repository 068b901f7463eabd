import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { harmless, toCsv } from './csv';

describe('toCsv', () => {
  it('is read back as it was, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[a-z";,\r\n\t ]*$/),
      fc.constantFrom('=1+1', '-5', '+46 70 1', '@x', '"', ';', ',', '\r\n', ' a '),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',' as const, ';' as const),
        (rows, separator) => {
          const text = toCsv(rows, { separator }).slice(1);
          const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\r\n' });
          expect(data.slice(0, -1)).toEqual(rows.map((row) => row.map(harmless)));
        },
      ),
    );
  });

  it('begins with a byte order mark', () => {
    expect(toCsv([['Åsa', 'Öberg']], { separator: ';' })).toBe('\ufeffÅsa;Öberg\r\n');
  });
});

describe('harmless', () => {
  it.each([
    "=cmd|' /C calc'!A0",
    '+1+cmd()',
    '-2+3+cmd|x',
    '@SUM(1+1)*cmd',
    '\t=1+1',
    '\r=1+1',
    '\n=1',
    ' =1+1',
    '＝1+1',
    '-A1',
  ])('takes the formula out of %j', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });

  it.each(['-5', '-5,20', '+46 70 123 45 67', '1 234,56', 'a=b', 'Anna-Lisa', '', 'x@y.se'])(
    'leaves %j alone',
    (cell) => {
      expect(harmless(cell)).toBe(cell);
    },
  );
});
