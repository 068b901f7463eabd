import { expect, it } from 'vitest';
import { findCut } from './find-cut';
import { limits } from './limits';
import type { Reading } from './reading';

const column = (header: string): Reading['columns'][number] => ({
  header,
  machine: null,
  field: null,
  kind: 'text',
  certainty: 1,
  reasons: [],
});
const reading = (...rows: (string | null)[][]): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address: 'https://crm.example/customers',
  system: 'https://crm.example',
  language: null,
  columns: ['Name', 'Notes'].map(column),
  rows: rows.map((cells, at) => ({ key: String(at), record: null, cells })),
  coverage: { read: rows.length, of: null, more: false, sortedBy: null },
});
const limit = limits.cellCharacters;

it('a cell of the greatest length was cut, a shorter one was not', () => {
  expect(findCut(reading(['Ann', 'x'.repeat(limit - 1)], ['Bo', null]))).toBeNull();
  expect(findCut(reading(['Ann', ''], ['Bo', 'x'.repeat(limit)]))).toEqual({
    code: 'cell-too-long',
    header: 'Notes',
    limit,
  });
});
