import { expect, it } from 'vitest';
import { languageOf } from '../languages/index';
import { type Asked, interpret } from './interpret';
import { interpretOnce } from './interpret-once';

const { habits } = languageOf('en');
const asked: Asked = {
  columns: [
    { header: 'Name', machine: null, field: 'name', kind: 'text', certainty: 0.9, reasons: [] },
    { header: 'Last order', machine: null, field: 'lastOrder', kind: 'date', certainty: 0.9, reasons: [] },
  ],
  rows: [{ key: 'r1', record: null, cells: ['Ada Berg', '03/04/2026'] }],
  habits,
  today: '2026-11-30',
  known: {},
};

it('gives what reading them gives, and the same again', () => {
  const read = interpretOnce(asked);
  expect(read).toEqual(interpret(asked));
  expect(interpretOnce({ ...asked, onColumn: () => {} })).toBe(read);
});

it('reads again once a column means something else, or a format is known', () => {
  const read = interpretOnce(asked);
  const renamed = { ...asked, columns: asked.columns.map((column) => ({ ...column, field: null })) };
  expect(interpretOnce(renamed)).toEqual(interpret(renamed));
  const tomorrow = { ...asked, today: '2026-12-01' };
  expect(interpretOnce(tomorrow)).toEqual(interpret(tomorrow));
  expect(interpretOnce(asked)).not.toBe(read);
});
