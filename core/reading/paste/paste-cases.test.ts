import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../languages/index';
import { interpret } from '../interpret';
import { readPaste } from './read-paste';

type Case = {
  name: string;
  text: string;
  rows: number | Record<string, unknown>[];
  columns?: string[];
  header?: boolean;
};
const file = new URL('../../../../shared/data/parse-cases.json', import.meta.url);

// Cases that others wrote, not part of the repository: skipped where they are absent.
describe.skipIf(!existsSync(file))('pasted lists with the right answer', () => {
  const { paste } = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { paste: Case[] }) : { paste: [] };
  it.each(paste)('$name', ({ text, rows, columns, header }) => {
    const read = readPaste({ text });
    if (rows === 0) {
      expect(read).toEqual({ ok: false, problem: { code: 'nothing-readable' } });
      return;
    }
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.rows).toHaveLength(typeof rows === 'number' ? rows : rows.length);
    if (columns) expect(read.value.columns.map((column) => column.header)).toEqual(columns);
    if (header === false) expect(read.value.form?.header).toBe(false);
    if (typeof rows === 'number') return;
    const { people } = interpret({ ...read.value, habits: languageOf('sv').habits, today: '2026-01-15', known: {} });
    expect(people.map(({ values }) => plain(values))).toMatchObject(rows.map(dialled));
  });
});

/** The cases give a phone as it stood; a value is the number in full, read with the country of the Swedish reader. */
const dialled = ({ phone, ...rest }: Record<string, unknown>) =>
  typeof phone === 'string' ? { ...rest, phone: phone.replace(/^0/, '+46') } : rest;

/** Values as the cases write them: a full name, and money as its amount. */
function plain(values: Record<string, unknown>): Record<string, unknown> {
  const { firstName, lastName } = values;
  const name = values.name ?? ([firstName, lastName].filter(Boolean).join(' ') || undefined);
  const amounts = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value,
  ]);
  return { ...Object.fromEntries(amounts), ...(name !== undefined && { name }) };
}
