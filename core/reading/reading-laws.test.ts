import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../languages/index';
import { readHeader } from './columns/read-header';
import { interpret } from './interpret';
import { limits } from './limits';
import { matchColumns } from './match-columns';
import { readPaste } from './paste/read-paste';

const today = '2026-11-22';
const languages = ['en', 'sv', 'nl', 'de', 'fr'];
/** What stands in cells, and what was made to break parsers: digits, signs, words, quotes, controls, astral and combining letters. */
const piece = fc.oneof(
  fc.constantFrom(
    '-',
    '--',
    '(500)',
    '1.234,56 kr',
    '1e999',
    '31/02/2026',
    '0000-00-00',
    '3 days ago',
    '51-200',
    '+46',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    'å',
    'e\u0301',
    '\u0000',
    '\u202e',
    '𝟙',
    '٣',
    'constructor',
    '__proto__',
    'NULL',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,- /:%€$k'), maxLength: 20 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
/** One pattern again and again: what makes a backtracking expression hang. */
const long = fc
  .tuple(piece, fc.integer({ min: 1, max: 4000 }))
  .map(([one, times]) => one.repeat(times).slice(0, 20_000));
/** In ms: so long a column of such texts takes at most; a hang takes for ever. */
const patience = 4000;

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    headers: fc.array(fc.oneof(text, fc.constantFrom('Name', 'E-mail', 'Datum', 'Omsättning', 'Telefon', 'Land')), {
      minLength: width,
      maxLength: width,
    }),
    rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    language: fc.constantFrom(...languages),
  }),
);

function understand({ headers, rows, language }: { headers: string[]; rows: string[][]; language: string }) {
  const seen = headers.map((header, at) => ({ header, machine: null, cells: rows.map((row) => row[at] ?? '') }));
  const columns = matchColumns(seen, { language });
  const read = rows.map((cells, at) => ({ key: `${at}`, record: null, cells }));
  return { columns, ...interpret({ columns, rows: read, habits: languageOf(language).habits, today, known: {} }) };
}

describe('whatever stands in a list', () => {
  it('no text makes the reading of columns throw or hang', () => {
    fc.assert(
      fc.property(table, (input) => {
        const start = performance.now();
        understand(input);
        expect(performance.now() - start).toBeLessThan(patience);
      }),
      { numRuns: 150 },
    );
  });

  it('no long text does, as a cell, a header or a pasted list', () => {
    fc.assert(
      fc.property(long, fc.constantFrom(...languages), (cell, language) => {
        const start = performance.now();
        understand({ headers: ['Name', 'Date', 'Revenue'], rows: [[cell, cell, cell]], language });
        readHeader(cell);
        readPaste({ text: cell.slice(0, limits.cellCharacters) });
        expect(performance.now() - start).toBeLessThan(patience);
      }),
      { numRuns: 60 },
    );
  });

  it('reading twice gives the same', () => {
    fc.assert(
      fc.property(table, (input) => {
        expect(understand(input)).toEqual(understand(input));
      }),
      { numRuns: 60 },
    );
  });

  it('row order never matters', () => {
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat()), (input, stream) => {
        const order = input.rows.map((row) => ({ row, by: stream.next().value ?? 0 })).toSorted((a, b) => a.by - b.by);
        const shuffled = { ...input, rows: order.map(({ row }) => row) };
        const values = ({ people, columns }: ReturnType<typeof understand>) => ({
          fields: columns.map(({ field }) => field),
          people: people.map((person) => JSON.stringify([person.values, person.own])).toSorted(),
        });
        expect(values(understand(shuffled))).toEqual(values(understand(input)));
      }),
      { numRuns: 60 },
    );
  });
});
