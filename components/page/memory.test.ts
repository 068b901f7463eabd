import { describe, expect, it } from 'vitest';
import type { Answer } from '@/core/browser/calls';
import type { Reading } from '@/core/reading/reading';
import { makeMemory } from './memory';

const coverage = { read: 2, of: null, more: false, sortedBy: null };
const readingOf = (cells: Record<string, string>): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address: 'https://crm.example/customers',
  system: 'https://crm.example',
  language: 'en',
  columns: [{ header: 'Name', machine: null, field: 'name', kind: 'text', certainty: 1, reasons: [] }],
  rows: Object.entries(cells).map(([key, cell]) => ({ key, record: key, cells: [cell] })),
  coverage,
});
const answerTo = ({ rows }: Reading, version: string): Answer<'seeList'> => ({
  model: { name: 'RFM', version, because: '' },
  badges: rows.map(({ key, cells }) => ({
    row: key,
    customer: { id: key, name: cells[0] ?? '' },
    segment: null,
    text: version,
    provisional: false,
    moved: null,
    stale: null,
  })),
  coverage,
  status: '',
  problem: null,
  words: {},
  segmentations: [],
  density: 'full',
});
const keys = (part: Reading | null) => part?.rows.map(({ key }) => key) ?? [];

describe('what is sent of a list', () => {
  it('is each row once, and again when it changed', () => {
    const memory = makeMemory();
    const first = readingOf({ a: 'Anna', b: 'Bo' });
    expect(keys(memory.unsent(first, 0).part)).toEqual(['a', 'b']);
    expect(memory.unsent(first, 1).part).toBeNull();
    expect(keys(memory.unsent(readingOf({ a: 'Anna', b: 'Bosse', c: 'Cecilia' }), 2).part)).toEqual(['b', 'c']);
  });
  it('is a row that ticks ever more seldom', () => {
    const memory = makeMemory();
    let sent = 0;
    for (let second = 0; second < 600; second += 1) {
      if (memory.unsent(readingOf({ a: `Anna ${second}` }), second * 1000).part) sent += 1;
    }
    expect(sent).toBeLessThan(20);
    expect(sent).toBeGreaterThan(10);
  });
  it('is everything again that was not answered', () => {
    const memory = makeMemory();
    const reading = readingOf({ a: 'Anna' });
    memory.forget(memory.unsent(reading, 0).part ?? reading);
    expect(keys(memory.unsent(reading, 1).part)).toEqual(['a']);
  });
  it('is what was answered by another model', () => {
    const memory = makeMemory();
    const first = readingOf({ a: 'Anna', b: 'Bo' });
    memory.unsent(first, 0);
    expect(memory.take(first, answerTo(first, 'v1'))).toBe(false);
    const next = readingOf({ c: 'Cecilia' });
    memory.unsent(next, 1);
    expect(memory.take(next, answerTo(next, 'v2'))).toBe(true);
    expect(memory.badgeOf('a')?.text).toBe('v1');
    expect(keys(memory.unsent(readingOf({ a: 'Anna', b: 'Bo', c: 'Cecilia' }), 2).part)).toEqual(['a', 'b']);
  });
  it('shows nobody the badge of somebody else, though the key is the same', () => {
    const memory = makeMemory();
    const anna = readingOf({ a: 'Anna' });
    memory.unsent(anna, 0);
    memory.take(anna, answerTo(anna, 'v1'));
    memory.meet(anna);
    expect(memory.badgeOf('a')).not.toBeNull();
    memory.meet(readingOf({ a: 'Bo' }));
    expect(memory.badgeOf('a')).toBeNull();
    // An answer that was under way meanwhile was about Anna.
    memory.take(anna, answerTo(anna, 'v1'));
    expect(memory.badgeOf('a')).toBeNull();
  });
  it('has a badge at once for a row that was answered and comes back', () => {
    const memory = makeMemory();
    const reading = readingOf({ a: 'Anna' });
    memory.unsent(reading, 0);
    memory.take(reading, answerTo(reading, 'v1'));
    expect(memory.badgeOf('a')?.customer.name).toBe('Anna');
    expect(memory.badgeOf('b')).toBeNull();
  });
});
