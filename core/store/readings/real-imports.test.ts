import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hasReferenceData, readRows } from '../../../test/reference-data';
import { number, sheet, text, workbook } from '../../../test/workbook';
import { readFile } from '../../reading/paste/read-file';
import { readPaste } from '../../reading/paste/read-paste';
import type { Reading } from '../../reading/reading';
import { understandReading } from './segment-reading';

/** Real files, beside the checkout where they are given; skipped without them. */
const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const now = { today: '2011-12-10', at: '2011-12-10T00:00:00.000Z' };
const bytesOf = (content: string) => new TextEncoder().encode(content);
const lettersOf = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : lettersOf(Math.floor(at / 26) - 1) + lettersOf(at % 26);

describe.skipIf(!hasReferenceData)('real files (skipped without them)', () => {
  it('marketing_campaign gives the same customers however it is written', { timeout: 120_000 }, async () => {
    const original = readFileSync(`${folder}marketing_campaign.csv`, 'utf8').replace(/^\uFEFF/, '');
    const grid = Papa.parse<string[]>(original, { delimiter: ';', skipEmptyLines: true }).data;
    const customersOf = async (reading: ReturnType<typeof readPaste> | ReturnType<typeof readFile>) => {
      const read = await reading;
      if (!read.ok) throw new Error(read.problem.code);
      return understandReading(read.value as Reading, now, 'en').customers.map(({ values, own }) => ({ values, own }));
    };
    const first = await customersOf(readFile({ name: 'a.csv', bytes: bytesOf(original) }));
    expect(first).toHaveLength(2240);

    const quoted = Papa.unparse(grid, { delimiter: ',', quotes: true });
    expect(await customersOf(readFile({ name: 'b.csv', bytes: bytesOf(quoted) }))).toEqual(first);
    expect(await customersOf(readPaste({ text: grid.map((row) => row.join('\t')).join('\n') }))).toEqual(first);
    const sixteen = new Uint8Array(Buffer.from(`\ufeff${original}`, 'utf16le'));
    expect(await customersOf(readFile({ name: 'c.csv', bytes: sixteen }))).toEqual(first);
    const cell = (value: string, at: number, row: number) => {
      const place = `${lettersOf(at)}${row + 1}`;
      if (value === '') return '';
      return /^\d+(?:\.\d+)?$/.test(value) ? number(place, Number(value)) : text(place, value);
    };
    const sheets = [sheet(grid.map((row, at) => row.map((value, column) => cell(value, column, at)).join('')))];
    expect(await customersOf(readFile({ name: 'd.xlsx', bytes: workbook(sheets) }))).toEqual(first);
  });

  it('Online Retail: order lines of every tenth customer come to the reference’s sums and orders', {
    timeout: 120_000,
  }, async () => {
    const [head = '', ...lines] = readFileSync(`${folder}online_retail_lines.csv`, 'utf8').split('\n');
    const some = lines.filter((line) => /0,[^,]*\r?$/.test(line) || /,,[^,]*\r?$/.test(line));
    const read = await readFile({ name: 'lines.csv', bytes: bytesOf([head, ...some].join('\n')) });
    if (!read.ok) throw new Error(read.problem.code);
    const { customers, nobodys } = understandReading(read.value, now, 'en');
    expect(nobodys).toBe(135_080);
    const found = new Map(customers.map((customer) => [customer.values.customerId, customer]));
    const net = readRows('reference/rfm_online_retail_net_scores.csv').filter(({ id = '' }) => id.endsWith('0'));
    expect(found.size).toBe(net.length);
    for (const { id = '', M } of net) expect(found.get(id)?.values.totalSpend?.amount).toBeCloseTo(Number(M), 4);
    const gross = readRows('reference/rfm_online_retail_scores.csv').filter(({ id = '' }) => id.endsWith('0'));
    for (const { id = '', F } of gross) expect(found.get(id)?.values.orders).toBe(Number(F));
  });
});
