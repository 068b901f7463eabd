import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Column } from '../customer/list';
import { interpret } from './interpret';

/** Real files with their truth, counted by other programs. They may be absent; then these tests are skipped. */
const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const here = existsSync(`${folder}reference/import_truth.json`);
const json = (path: string) => (here ? JSON.parse(readFileSync(`${folder}${path}`, 'utf8')) : {});
const truths: Record<string, Truth> = json('reference/import_truth.json');
const locales: { files: Record<string, { sum_amount: number }> } = json('reference/locale_truth.json');
type Stats = { non_empty: number; distinct: number; type: string; min?: number; max?: number; sum?: number };
type Truth = { encoding: string; delimiter: string; header: boolean; column_stats: Record<string, Stats> };

const english = { locale: 'en-US', decimal: '.', dateOrder: 'MDY', country: 'US', currency: 'USD' } as const;
const swedish = { locale: 'sv-SE', decimal: ',', dateOrder: 'YMD', country: 'SE', currency: 'SEK' } as const;
const german = { locale: 'de-DE', decimal: ',', dateOrder: 'DMY', country: 'DE', currency: 'EUR' } as const;

function rowsOf(file: string, encoding: string, delimiter: string): string[][] {
  const label =
    { cp1252: 'windows-1252', 'latin-1': 'windows-1252', ascii: 'utf-8', 'utf-8-sig': 'utf-8' }[encoding] ?? encoding;
  const text = new TextDecoder(label).decode(readFileSync(`${folder}${file}`));
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
}
const columnOf = (header: string, field: string | null = null): Column => ({
  header,
  machine: null,
  field,
  kind: 'text',
  certainty: 1,
  reasons: [],
});
const asRows = (cells: string[][]) => cells.map((row, index) => ({ key: `${index}`, record: null, cells: row }));
// Ids with leading zeros stay text, as they must; their digits add up all the same.
const amountOf = (value: unknown): number | null =>
  typeof value === 'number' || typeof value === 'boolean' || /^\d+$/.test(String(value)) ? Number(value) : null;

describe.skipIf(!here)('real files (skipped where they are absent)', () => {
  for (const [file, truth] of Object.entries(truths)) {
    const path = `${folder}${file}`;
    // Half a million order lines are no list that a page shows; they are read where files are.
    if (!truth.header || !existsSync(path) || statSync(path).size > 5_000_000 || truth.delimiter === null) continue;
    const numeric = Object.entries(truth.column_stats).filter(([, { type }]) => type === 'number');
    if (numeric.length === 0) continue;
    it(`${file}: ${numeric.length} columns of numbers`, { timeout: 60_000 }, () => {
      const [heads = [], ...cells] = rowsOf(file, truth.encoding, truth.delimiter);
      const columns = heads.map((header, index) => columnOf(`${index + 1}. ${header}`));
      const { people, missing, formats } = interpret({
        columns,
        rows: asRows(cells),
        habits: english,
        today: '2026-11-22',
        known: {},
      });
      const wrong: string[] = [];
      for (const [header, stats] of numeric) {
        const values = people.flatMap(({ own }) => amountOf(own[header]?.value) ?? []);
        // Codes for "missing" (999) are taken out of the values and listed: with them the file is whole.
        const codes = missing.flatMap(({ header: at, text, count }) =>
          at === header && text !== '' && !Number.isNaN(Number(text)) ? Array<number>(count).fill(Number(text)) : [],
        );
        const all = [...values, ...codes];
        const sum = all.reduce((total, value) => total + value, 0);
        const right = all.length === stats.non_empty && Math.abs(sum - (stats.sum ?? 0)) <= 1e-9 * Math.abs(sum) + 1e-6;
        if (!right)
          wrong.push(
            `${header} ${formats[header]?.kind}: ${all.length} of ${stats.non_empty}, sum ${sum} of ${stats.sum}`,
          );
      }
      expect(wrong).toEqual([]);
    });
  }

  for (const [file, habits] of [
    ['loc_sv_orders.csv', swedish],
    ['loc_de_orders.csv', german],
  ] as const) {
    for (const page of [habits, english]) {
      it(`${file} equals its truth, read as ${page.locale}`, () => {
        const [heads = [], ...cells] = rowsOf(file, habits === german ? 'cp1252' : 'utf-8', ';');
        const keys = ['customerId', 'orderId', 'orderDate', 'orderAmount', 'orders', 'country'];
        const columns = heads.map((header, index) => columnOf(header, keys[index] ?? null));
        const { people, questions } = interpret({
          columns,
          rows: asRows(cells),
          habits: page,
          today: '2026-11-22',
          known: {},
        });
        const [, ...truth] = rowsOf(`reference/${file.replace('.csv', '_truth.csv')}`, 'utf-8', ',');
        const read = people.map(({ values }) => [
          values.customerId,
          values.orderId,
          values.orderDate,
          values.orderAmount?.amount,
          values.orders,
        ]);
        expect(read).toEqual(
          truth.map(([id, order, date, amount, lines]) => [id, order, date, Number(amount), Number(lines)]),
        );
        const sum = people.reduce((total, { values }) => total + (values.orderAmount?.amount ?? 0), 0);
        expect(sum).toBeCloseTo(locales.files[file]?.sum_amount ?? 0, 6);
        expect(people.every(({ values }) => /^[A-Z]{2}$/.test(values.country ?? ''))).toBe(true);
        const currency = habits === swedish ? 'SEK' : null;
        expect(new Set(people.map(({ values }) => values.orderAmount?.currency))).toEqual(new Set([currency]));
        // On an English page nothing says whose crowns "kr" are.
        expect(questions.map(({ about }) => about)).toEqual(currency && page === english ? ['currency'] : []);
      });
    }
  }
});
