import { describe, expect, it } from 'vitest';
import type { Reading } from '../reading';
import { readFile } from './read-file';

const read = async (text: string | Uint8Array, name = 'list.csv'): Promise<Reading> => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const outcome = await readFile({ name, bytes });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
const cells = ({ rows }: Reading) => rows.map((row) => row.cells);
const headers = ({ columns }: Reading) => columns.map(({ header }) => header);
const utf16 = (text: string, bom: boolean) => {
  const units = Uint16Array.from([...(bom ? ['\ufeff'] : []), ...text].join(''), (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
};

describe('a file of customers', () => {
  it('is decoded from UTF-16 with and without a byte-order mark', async () => {
    for (const bom of [true, false]) {
      const reading = await read(utf16('Namn\tOrt\nÅsa Öberg\tUmeå\n', bom));
      expect(cells(reading)).toEqual([['Åsa Öberg', 'Umeå']]);
      expect(reading.form?.encoding).toBe('utf-16le');
    }
  });
  it('is decoded from windows-1252 where it is not UTF-8', async () => {
    const bytes = Uint8Array.from('Namn;Ort\nÅsa Öberg;Umeå\n', (letter) => letter.charCodeAt(0));
    expect(cells(await read(bytes))).toEqual([['Åsa Öberg', 'Umeå']]);
  });
  it('stays UTF-8 where a file was cut in the middle of a letter', async () => {
    const whole = new TextEncoder().encode(`Namn;Ort\n${'Åsa Öberg;Umeå\n'.repeat(20)}Bo;Malmö`);
    const reading = await read(whole.subarray(0, whole.length - 1));
    expect(cells(reading)[0]).toEqual(['Åsa Öberg', 'Umeå']);
  });
  it.each([
    ['lone carriage returns', 'Name,City\rAnna Berg,Lund\rBo Ek,Umeå'],
    ['a sep= line', 'sep=|\nName|City\nAnna Berg|Lund\nBo Ek|Umeå'],
    ['a title and an empty line above', 'Customers, spring\n\nName,City\nAnna Berg,Lund\nBo Ek,Umeå'],
    ['comments', '# made by hand\nName,City\nAnna Berg,Lund\nBo Ek,Umeå'],
    ['empty lines', 'Name,City\n\nAnna Berg,Lund\n,\nBo Ek,Umeå\n\n'],
    ['trailing delimiters in the rows', 'Name,City\nAnna Berg,Lund,\nBo Ek,Umeå,'],
  ])('is read with %s', async (_, text) => {
    if (text.startsWith('Customers'))
      return expect(cells(await read(text)).slice(-2)).toEqual([
        ['Anna Berg', 'Lund'],
        ['Bo Ek', 'Umeå'],
      ]);
    const reading = await read(text);
    expect(headers(reading)).toEqual(['Name', 'City']);
    expect(cells(reading)).toEqual([
      ['Anna Berg', 'Lund'],
      ['Bo Ek', 'Umeå'],
    ]);
  });
  it('keeps the cells of ragged rows, short and long', async () => {
    const reading = await read('Name,City,Phone\nAnna Berg,Lund\nBo Ek,Umeå,0701234567,extra\n');
    expect(headers(reading)).toEqual(['Name', 'City', 'Phone', 'D']);
    expect(cells(reading)).toEqual([
      ['Anna Berg', 'Lund', '', ''],
      ['Bo Ek', 'Umeå', '0701234567', 'extra'],
    ]);
  });
  it('leaves out totals, repeated headers and footers, and tells which', async () => {
    const text =
      'Namn;Ort;Omsättning\nAnna Berg;Lund;100\nNamn;Ort;Omsättning\nBo Ek;Umeå;200\nSumma:;;300\n\nUtskriven 2026-01-01;;';
    const reading = await read(text);
    expect(cells(reading)).toEqual([
      ['Anna Berg', 'Lund', '100'],
      ['Bo Ek', 'Umeå', '200'],
    ]);
    expect(reading.rows.map(({ key }) => key)).toEqual(['1', '3']);
    expect(reading.leftOut?.map(({ row, because }) => [row, because])).toEqual([
      [2, 'header'],
      [4, 'total'],
      [5, 'comment'],
    ]);
  });
  it('keeps a firm that is called Total', async () => {
    const reading = await read(
      'Company,City,Turnover\nTotal,Paris,100\nNordbygg AB,Umeå,200\nGamma BV,Breda,3\nX AG,Bern,4\nY SA,Lyon,5',
    );
    expect(reading.rows).toHaveLength(5);
  });
  it('joins two header rows', async () => {
    const reading = await read('Contact,,Orders,\nName,E-mail,Count,Sum\nAnna Berg,a@x.se,3,100\nBo Ek,b@x.se,4,200\n');
    expect(headers(reading)).toEqual(['Contact: Name', 'Contact: E-mail', 'Orders: Count', 'Orders: Sum']);
    expect(reading.rows).toHaveLength(2);
  });
  it('tells repeated and blank headers apart', async () => {
    expect(headers(await read('Name,Phone,Phone,\nAnna Berg,1,2,3\n'))).toEqual(['Name', 'Phone', 'Phone (2)', 'D']);
  });
  it('loses nothing behind a quote that never closes', async () => {
    expect((await read('Name,City\nAnna "Berg,Lund\nBo,"Umeå\nCa,Ystad\n')).rows).toHaveLength(3);
  });
  it('reads vCards of all versions, with the preferred number first', async () => {
    const reading = await read(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Åsa Öberg\r\nN:Öberg;Åsa;;;\r\nORG:Nordbygg AB;Sälj\r\nTEL;TYPE=home:1\r\nTEL;TYPE="cell,pref":+46701234567\r\nEMAIL;PREF=1:asa@x.se\r\nADR:;;Storgatan 1;Umeå;;903 26;Sverige\r\nNOTE:en lång\r\n  rad\\, med komma\r\nPHOTO:data:xx\r\nEND:VCARD\r\n',
      'x.vcf',
    );
    const row = Object.fromEntries(
      reading.columns.map(({ header, field }, at) => [field ?? header, reading.rows[0]?.cells[at]]),
    );
    expect(row).toMatchObject({
      name: 'Åsa Öberg',
      lastName: 'Öberg',
      company: 'Nordbygg AB',
      department: 'Sälj',
      phone: '+46701234567',
      email: 'asa@x.se',
      street: 'Storgatan 1',
      city: 'Umeå',
      postalCode: '903 26',
      country: 'Sverige',
      notes: 'en lång rad, med komma',
    });
  });
  it('reads JSON of several shapes', async () => {
    for (const text of [
      '[{"name":"Anna","address":{"city":"Lund"}}]',
      '{"total":1,"contacts":[{"name":"Anna","address":{"city":"Lund"}}]}',
      '{"name":"Anna","address":{"city":"Lund"}}\n{"name":"Bo"}',
    ]) {
      const reading = await read(text, 'x.json');
      expect(headers(reading)).toEqual(['name', 'address.city']);
      expect(cells(reading)[0]).toEqual(['Anna', 'Lund']);
    }
  });
  it.each([
    ['report.pdf', '%PDF-1.7 x', 'pdf'],
    ['old.xls', '\u00d0\u00cf\u0011\u00e0', 'xls'],
    ['broken.xlsx', 'PK\u0003\u0004 not a workbook', 'xlsx'],
  ])('says of %s that it cannot be read', async (name, text, format) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await readFile({ name, bytes })).toMatchObject({ ok: false, problem: { code: 'file-unreadable', format } });
  });
  it.each([
    ['headings.csv', 'Name,E-mail,Orders,Last order\n'],
    ['letter.txt', 'Hi team,\n\nWe lost two accounts and gained five.\nLet me know what you think!\n\nBest,\nTom'],
    ['picture.txt', 'IMG_20261128_093311.jpg'],
  ])('makes no customers of %s', async (name, text) => {
    expect(await readFile({ name, bytes: new TextEncoder().encode(text) })).toEqual({
      ok: false,
      problem: { code: 'nothing-readable' },
    });
  });
  it('reads the addresses of a mail that were saved as text', async () => {
    const reading = await read('Anna Holm <anna@example.com>; Jan Smit <jan@example.com>', 'to.txt');
    expect(cells(reading)).toEqual([
      ['Anna Holm', 'anna@example.com'],
      ['Jan Smit', 'jan@example.com'],
    ]);
  });
  it('says of an empty file that there is nothing', async () => {
    expect(await readFile({ name: 'x.csv', bytes: new Uint8Array() })).toEqual({
      ok: false,
      problem: { code: 'nothing-readable' },
    });
  });
});
