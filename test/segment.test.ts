import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { insights } from '../core/insights/index';
import { main } from './commands/segment';
import { randomFrom } from './people';
import { hasReferenceData, readRows } from './reference-data';

const folder = mkdtempSync(join(tmpdir(), 'segment-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

function file(name: string, lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** What stands on standard output, all of it, and the exit code. */
async function run(...args: string[]) {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const code = await main([...args, '--json']);
  vi.restoreAllMocks();
  return { code, result: JSON.parse(out) };
}

const random = randomFrom(4);
const customers = Array.from({ length: 80 }, (_, index) => {
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = String(1 + Math.floor(random() * 10)).padStart(2, '0');
  return `Customer ${index},c${index}@example.com,2026-${month}-${day},${1 + Math.floor(random() ** 2 * 20)},${Math.floor(random() * 900)}`;
});
const shop = file('shop.csv', ['Name,E-mail,Last order,Orders,Total spent', ...customers]);

describe('npm run segment', () => {
  it.each([
    [[], 'Which file?'],
    [[join(folder, 'nowhere.csv')], 'can’t be read'],
    [[shop, '--params', '{'], '--params is no JSON'],
    [[shop, '--as-of', '30/11'], 'write a date as'],
    [[shop, '--as-of', '2026-02-30'], 'write a date as'],
    [[shop, '--seed', 'x'], 'write a whole number'],
    [[shop, '--colour', 'red'], 'Unknown option'],
  ])('%j: says what to write instead', async (args, message) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main(args)).toBe(2);
    expect(said.mock.calls.flat().join('\n')).toContain(message);
    expect(said.mock.calls.flat().join('\n')).toContain('npm run segment -- FILE');
  });

  it('says everything that the contract names, and nothing else stands on standard output', async () => {
    const { code, result } = await run(shop, '--as-of', '2026-11-22');
    expect(code).toBe(0);
    const keys =
      'file format rows customers columns questions missing method model segments quality assignments problems';
    expect(Object.keys(result)).toEqual(expect.arrayContaining(keys.split(' ')));
    expect(result).toMatchObject({ format: 'csv', rows: 80, customers: 80, method: 'rfm', problems: [] });
    expect(result.columns[2]).toMatchObject({ header: 'Last order', field: 'lastOrder', kind: 'date' });
    expect(result.assignments.map(({ row }: { row: number }) => row)).toEqual(customers.map((_, index) => index + 1));
    expect(result.assignments[0].reasons.length).toBeGreaterThan(0);
    // What is worth knowing stands beside the figures of the fit, one entry an insight.
    expect(Object.keys(result.insights)).toEqual([...insights.keys()]);
    expect(result.insights.size.customers).toBe(80);
    const sizes = result.segments.reduce((sum: number, { size }: { size: number }) => sum + size, result.cannotTell);
    expect(sizes).toBe(80);
  });

  it('takes a method and its settings, and says what is wrong with them', async () => {
    const { result } = await run(shop, '--as-of', '2026-11-22', '--method', 'rfm', '--params', '{"preset":"klaviyo"}');
    expect(result.segments.map(({ key }: { key: string }) => key)).toContain('inactive');
    const wrong = await run(shop, '--method', 'rfm', '--params', '{"preset":"none"}');
    expect(wrong).toMatchObject({ code: 1, result: { method: null, problems: [{ code: 'bad-params' }] } });
    const unknown = await run(shop, '--method', 'magic');
    expect(unknown.result.problems).toEqual([{ code: 'unknown-method', method: 'magic' }]);
  });

  it('joins another file by the customer number, orders to customers', async () => {
    const contacts = file('contacts.csv', ['Customer number,Name', '7,Åsa Öberg', '8,Joost de Vries']);
    const orders = file('orders.csv', [
      'Order number,Customer number,Order date,Amount',
      'a,7,2026-01-05,10',
      'b,7,2026-11-05,20',
      'c,9,2025-02-05,5',
    ]);
    const { result } = await run(
      contacts,
      '--as-of',
      '2026-11-22',
      '--join',
      orders,
      '--method',
      'rules',
      '--params',
      rules,
    );
    expect(result.customers).toBe(3);
    const found = result.assignments.map(({ row, segment }: { row: number; segment: string }) => [row, segment]);
    expect(found).toEqual([
      [1, 'twice'],
      [2, null],
      [0, 'otherwise'],
    ]);
  });

  it.skipIf(!hasReferenceData)(
    'holds a forecast from an order log against its last third (skipped without CDNOW)',
    async () => {
      const rows = readRows('cdnow_sample.csv').map(
        ({ customer_id, date, amount }) => `${customer_id},${date},${amount}`,
      );
      const log = file('cdnow.csv', ['Customer number,Order date,Order amount', ...rows]);
      const { result } = await run(log, '--as-of', '1998-07-01', '--method', 'value');
      expect(result).toMatchObject({ rows: 6919, customers: 2357, method: 'value', problems: [], cannotTell: 0 });
      expect(result.quality).toMatchObject({ forecast: 1, firm: 1, customers: 2349, checked: 2349 });
      expect(result.quality.off).toBeLessThan(result.quality.naive);
      expect(Math.abs(result.quality.predicted / result.quality.came - 1)).toBeLessThan(0.1);
      const [first] = result.assignments;
      expect(first.reasons[0]).toMatchObject({ kind: 'forecast', what: 'alive' });
    },
  );

  it('ends with a problem where there are no customers', async () => {
    const nothing = await run(file('nothing.txt', ['lorem ipsum dolor']));
    expect(nothing.code).toBe(1);
    expect(nothing.result.problems).toHaveLength(1);
  });
});

const when = { field: 'orders', op: '>=', value: 2 };
const rules = JSON.stringify({ segments: [{ key: 'twice', name: 'Twice', goal: 'grow', tone: 'good', when }] });
