import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';
import { readPaste } from './read-paste';

const rowsOf = (text: string, html?: string) => {
  const read = readPaste({ text, ...(html !== undefined && { html }) });
  return read.ok ? read.value.rows.map(({ cells }) => cells) : read.problem.code;
};
const fieldsOf = (text: string) => {
  const read = readPaste({ text });
  return read.ok ? read.value.columns.map(({ field }) => field) : read.problem.code;
};

describe('a pasted list', () => {
  it.each([
    ['one name per line', 'Anna Berg\nBo Ek\nCarl van der Berg', ['name'], 3],
    ['one e-mail per line', 'anna@x.se\nbo@x.se', ['email'], 2],
    ['one firm per line', 'Nordbygg AB\nGamma B.V.\nMüller GmbH', ['company'], 3],
    ['numbered names', '1. Anna Berg\n2. Bo Ek\n', ['name'], 2],
    ['names under a header', 'Namn\nAnna Berg\nBo Ek', ['name'], 2],
    ['names and addresses by line', 'Anna Berg <anna@x.se>\nBo Ek <bo@x.se>', ['name', 'email'], 2],
    ['names and addresses parted by commas', 'Anna Berg <anna@x.se>, Bo Ek <bo@x.se>', ['name', 'email'], 2],
    ['a To field', 'To: anna@x.se; bo@x.se; ca@y.org', ['email'], 3],
    ['a sheet without a header', 'Anna Berg\tanna@x.se\nBo Ek\tbo@x.se', ['name', 'email'], 2],
  ])('is understood: %s', (_, text, fields, count) => {
    expect(fieldsOf(text)).toEqual(fields);
    expect(rowsOf(text)).toHaveLength(count);
  });
  it.each([
    ['a letter', 'Hi Anna, thanks for yours.\nI will be back on Monday, as we said.\nBest, Bo'],
    [
      'a letter with an address in it',
      'Hi Anna! Please write to bo@x.se about it, as I am away. See you soon.\nRegards',
    ],
    ['a single word', 'hello'],
    ['nothing', ''],
    ['blanks', ' \n\t\n '],
    ['code', 'for (let i = 0; i < n; i++) {\n  run(i);\n}'],
  ])('is refused: %s', (_, text) => {
    expect(rowsOf(text)).toBe('nothing-readable');
  });
  it('is taken from the table on the clipboard where the text has lost the columns', () => {
    const html =
      '<meta charset=utf-8><table><tr><th>Name<th>City &amp; area</tr><tr><td>Anna<br>Berg</td><td>Lund&nbsp;N</td></tr><tr><td colspan=2>Bo Ek</td></tr></table>';
    expect(rowsOf('Name City Anna Berg Lund', html)).toEqual([
      ['Anna\nBerg', 'Lund\u00a0N'],
      ['Bo Ek', ''],
    ]);
  });
  it('is taken from the text of a spreadsheet, which has all columns', () => {
    expect(
      rowsOf(
        'Name\tCity\nAnna Berg\tLund',
        '<table><tr><td>Name</td><td>City</td></tr><tr><td>other</td><td>x</td></tr></table>',
      ),
    ).toEqual([['Anna Berg', 'Lund']]);
  });
  it('keeps line breaks inside cells', () => {
    expect(rowsOf('Name\tAddress\n"Anna Berg"\t"Storgatan 1\n123 45 Ort"')).toEqual([
      ['Anna Berg', 'Storgatan 1\n123 45 Ort'],
    ]);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '"',
      '<',
      '>',
      '@',
      'a@x.se',
      'BEGIN:VCARD\n',
      'END:VCARD\n',
      'N:Ö;Å\n',
      '<table>',
      '<tr>',
      '<td colspan=9>',
      '[{',
      '"a":1',
      '}]',
      'Name',
      'Total',
      '#',
      'sep=;\n',
      '=',
    ),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('no reader throws, and reading twice gives the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, html) => {
        const once = readPaste({ text, html });
        expect(readPaste({ text, html })).toEqual(once);
        if (once.ok)
          expect(once.value.rows.every(({ cells }) => cells.length === once.value.columns.length)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
  it('no bytes make a file throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a', 'a.vcf'),
        async (bytes, name) => {
          expect(typeof (await readFile({ name, bytes })).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
  it.each([
    ['a long line', 'a'.repeat(300_000)],
    ['many commas', ','.repeat(200_000)],
    ['many brackets', '<'.repeat(200_000)],
    ['many quotes', '"'.repeat(200_001)],
    ['many at signs', 'a@'.repeat(100_000)],
    ['a table without ends', '<table><tr><td>'.repeat(20_000)],
    ['a comment without an end', '<!--'.repeat(50_000)],
    ['spaces', `${' '.repeat(200_000)}x`],
    ['capitals', 'A'.repeat(200_000)],
    ['words', 'Aa '.repeat(70_000)],
    ['scripts', '<script '.repeat(30_000)],
    ['quoted-printable', `BEGIN:VCARD\nN;QUOTED-PRINTABLE:${'=\n'.repeat(50_000)}`],
    ['digits', '1 '.repeat(100_000)],
  ])('does not hang on %s', (_, text) => {
    const from = performance.now();
    readPaste({ text, html: text });
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
