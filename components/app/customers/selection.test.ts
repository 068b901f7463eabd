import { describe, expect, it } from 'vitest';
import { customerId } from '@/core/customer/customer';
import { nobody, press, pressAll, type Selection } from './selection';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => customerId.parse(id));
const at = (n: number) => rows[n] ?? customerId.parse('');
const single = (selection: Selection, n: number) => press(selection, at(n), { rows, range: false });
const range = (selection: Selection, n: number, shown = rows) => press(selection, at(n), { rows: shown, range: true });
const chosen = (selection: Selection) => [...selection.chosen].sort().join('');

describe('choosing rows', () => {
  it('one by one, and back', () => expect(chosen(single(single(single(nobody, 1), 3), 1))).toBe('d'));
  it('a range in either direction becomes what its end becomes', () => {
    expect(chosen(range(single(nobody, 1), 3))).toBe('bcd');
    expect(chosen(range(single(nobody, 3), 1))).toBe('bcd');
    const all = pressAll(nobody, rows, true);
    expect(chosen(range(single(all, 1), 3))).toBe('ae');
  });
  it('a range goes by the order in which the rows stand', () =>
    expect(chosen(range(single(nobody, 0), 1, [at(0), at(4), at(1)]))).toBe('abe'));
  it('a range from a row that is not there any more is that one row', () =>
    expect(chosen(range(single(nobody, 0), 3, rows.slice(2)))).toBe('ad'));
  it('all that are shown leaves those who are not as they are', () => {
    const some = pressAll(single(nobody, 0), rows.slice(3), true);
    expect(chosen(some)).toBe('ade');
    expect(chosen(pressAll(some, rows.slice(3), false))).toBe('a');
  });
});
