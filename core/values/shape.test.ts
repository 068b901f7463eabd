import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShape, type Shape, shareOf } from './shape';

const cases: [shape: Shape, yes: string[], no: string[]][] = [
  ['email', ['anna@x.se', 'mailto:a.b+c@x.co.uk', 'åsa@exämple.se'], ['anna@x', 'a b@x.se', 'see anna@x.se', '@anna']],
  [
    'phone',
    ['+46 70 123 45 67', '070-123 45 67', '(555) 123-4567', '+31612345678', '0031 6 1234'],
    ['1234567', '2024-01-02', '1 234,50', '12345'],
  ],
  [
    'money',
    ['1 234,50 kr', '$1,234.50', '€ 12,-', '-5 USD', '(500 kr)', '12k €', '1 234:- kr'],
    ['1234', 'kr', 'USD', '12 st'],
  ],
  ['number', ['1234', '1 234,5', '-12', '(500)', '12k', '1.234.567', "1'234"], ['12 kr', 'abc', '1-2', '']],
  [
    'date',
    [
      '2024-01-02',
      '2024-01-02T10:00:00Z',
      '1/2/24',
      '31.12.2025',
      '3 jan 2024',
      'Jan 3, 2024',
      '3. März 2024',
      '14 févr. 2024',
      'tis 3 maj',
    ],
    ['12', '1.234', 'mars', '2024', '070-123 45 67'],
  ],
  [
    'ago',
    ['3 days ago', 'igår', 'för 3 dagar sedan', 'vorige week', 'vor 2 Wochen', 'il y a 3 jours', 'today', 'gisteren'],
    ['hierarchy', 'vor Ort'],
  ],
  ['yesNo', ['yes', 'Nej', 'ja', 'TRUE', '✓', '0'], ['maybe', '2', 'yes please']],
  [
    'person',
    ['Anna Berg', 'Eva van der Berg', 'Berg, Bo', 'Jean-Pierre d’Arc', 'Åsa O’Neill'],
    ['anna berg', 'Anna', 'Anna Berg 3', 'anna@x.se'],
  ],
  [
    'company',
    ['Nordbygg AB', 'Gamma B.V.', 'Müller GmbH & Co. KG', 'Dupont SARL', 'Acme, Inc.', 'AB Volvo', 'X Ltd'],
    ['sa mère', 'Anna Berg', 'ABBA', 'Incubator'],
  ],
  ['postalCode', ['123 45', '1234 AB', 'SW1A 1AA', '12345-6789', 'D-12345'], ['12345', '1234', 'Umeå']],
  ['honorific', ['Mr', 'Herr', 'Mme', 'Prof. Dr.', 'mevr'], ['Herrgård', 'Mra']],
  ['vatId', ['SE556012579001', 'NL123456789B01', 'DE123456789'], ['SE123', '556012-5790']],
  ['range', ['51-200', '10,001+', '1–10', '<50', '50 à 99'], ['200', 'abc', '-5']],
];

describe.each(cases)('%s', (shape, yes, no) => {
  it.each(yes)('is the shape of “%s”', (text) => expect(hasShape(shape, text)).toBe(true));
  it.each(no)('is not the shape of “%s”', (text) => expect(hasShape(shape, text)).toBe(false));
});

describe('shapes', () => {
  const all = cases
    .map(([shape]) => shape)
    .concat(['url', 'domain', 'integer', 'percent', 'digits', 'gender', 'jobTitle', 'street', 'id']);
  it('of nothing are shared by none', () => {
    for (const shape of all) expect(shareOf(shape, [])).toBe(0);
  });
  it('are told at once, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      'A',
      '1',
      ' ',
      '-',
      '.',
      ',',
      '@',
      '(',
      ')',
      '+',
      '/',
      'kr',
      'AB ',
      'Aa ',
      '1.',
      'van ',
      '\u00a0',
      'x@',
    );
    const long = fc.tuple(piece, piece, piece).map((pieces) => pieces.join('').repeat(200).slice(0, 400));
    fc.assert(
      fc.property(long, (text) => {
        const from = performance.now();
        for (const shape of all) hasShape(shape, text);
        expect(performance.now() - from).toBeLessThan(200);
      }),
      { numRuns: 500 },
    );
  });
});
