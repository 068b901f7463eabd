import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from './read-file';

const folder = new URL('../../../../shared/data/', import.meta.url);
const truthFile = new URL('reference/import_truth.json', folder);
type Truth = {
  encoding: 'ascii' | 'utf-8' | 'utf-8-sig' | 'cp1252';
  delimiter: string;
  header: boolean;
  data_rows: number;
  columns: number | null;
  row_widths: Record<string, number>;
  column_stats: Record<string, { non_empty: number; distinct?: number }> | null;
};
const encodings = { ascii: 'utf-8', 'utf-8': 'utf-8', 'utf-8-sig': 'utf-8', cp1252: 'windows-1252' } as const;

// Real files, not part of the repository: without them these tests are skipped, and read-file.test.ts holds the rest.
describe.skipIf(!existsSync(truthFile))(
  'real files are read to the encoding, delimiter, rows and columns they have',
  () => {
    const truths = existsSync(truthFile) ? (JSON.parse(readFileSync(truthFile, 'utf8')) as Record<string, Truth>) : {};
    for (const [name, truth] of Object.entries(truths)) {
      it.skipIf(!existsSync(new URL(name, folder)))(name, { timeout: 60_000 }, async () => {
        const read = await readFile({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const { form, rows, columns, leftOut } = read.value;
        expect(form).toMatchObject({
          format: 'csv',
          encoding: encodings[truth.encoding],
          delimiter: truth.delimiter,
          header: truth.header,
        });
        const known = new Set(columns.map(({ header }) => header));
        expect(known.size).toBe(columns.length);
        expect(columns.length).toBe(
          truth.columns ?? Math.max(...Object.keys(truth.row_widths).map(Number), columns.length),
        );
        // Its second header row (answer options under the questions) is no respondent; the truth counts it as one.
        const headerRows = name === 'survey_starwars_raw.csv' ? 1 : 0;
        expect(rows.length).toBe(truth.data_rows - headerRows);
        expect(leftOut).toEqual([]);
        for (const [key, { non_empty: filled, distinct }] of headerRows > 0
          ? []
          : Object.entries(truth.column_stats ?? {})) {
          const at = Number.parseInt(key, 10) - 1;
          const texts = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text.trim() !== '');
          expect(texts.length, `${key}: cells that say something`).toBe(filled);
          if (distinct !== undefined) expect(new Set(texts).size, `${key}: different texts`).toBe(distinct);
        }
      });
    }
  },
);
