import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Ask } from '@/core/browser/calls';
import { done, failed, type Outcome } from '@/core/problem';
import type { Reading } from '@/core/reading/reading';
import { type Call, makeAsking } from './asking';

const coverage = { read: 0, of: 9000, more: false, sortedBy: null };
const column = { header: 'Name', machine: null, field: 'name', kind: 'text', certainty: 1, reasons: [] } as const;
const readingOf = (keys: readonly string[], address = 'https://crm.example/customers'): Reading => ({
  adapter: 'generic',
  title: 'Customers',
  address,
  system: 'https://crm.example',
  language: 'en',
  columns: [{ ...column, reasons: [] }],
  rows: keys.map((key) => ({ key, record: key, cells: [`Name of ${key}`] })),
  coverage,
});
const answer = { model: null, badges: [], coverage, status: '', problem: null, words: {}, segmentations: [] };

/** A background that answers when it is told to. */
function start() {
  const asked: string[][] = [];
  let give: (outcome: Outcome<Answer<'seeList'>>) => void = () => {};
  let shown: Reading | null = null;
  const call = (_: string, { rows }: Ask<'seeList'>) => {
    asked.push(rows.map(({ key }) => key));
    return new Promise<Outcome<Answer<'seeList'>>>((resolve) => {
      give = resolve;
    });
  };
  const { see } = makeAsking(call as Call, {
    answered: () => {},
    failed: () => {},
    again: () => shown && see(shown),
  });
  const show = (reading: Reading) => {
    shown = reading;
    see(reading);
  };
  const settle = async (outcome: Outcome<Answer<'seeList'>>) => {
    give(outcome);
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { show, asked, settle, answered: () => settle(done({ ...answer, density: 'full' })) };
}

describe('what is asked of a list that is scrolled', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is every row that was seen while the background was at work, though it has gone from the page since', async () => {
    const { show, asked, answered } = start();
    show(readingOf(['a', 'b']));
    for (const keys of [['b', 'c'], ['d'], ['e', 'f']]) show(readingOf(keys));
    await answered();
    expect(asked).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e', 'f'],
    ]);
  });

  it('is every row that was seen in the pause after an answer or a failure', async () => {
    const { show, asked, answered, settle } = start();
    show(readingOf(['a']));
    show(readingOf(['b']));
    await settle(failed({ code: 'background-failed', detail: '' }));
    show(readingOf(['c']));
    await vi.advanceTimersByTimeAsync(10_000);
    show(readingOf(['d']));
    await answered();
    expect(asked).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('is nothing of a list that was left', async () => {
    const { show, asked, answered } = start();
    show(readingOf(['a']));
    show(readingOf(['b']));
    show(readingOf(['x'], 'https://crm.example/companies'));
    await answered();
    expect(asked).toEqual([['a'], ['x']]);
  });

  it('is all of a page of thousands, in several messages', async () => {
    const { show, asked, answered } = start();
    const keys = Array.from({ length: 4500 }, (_, at) => `r${at}`);
    show(readingOf(keys));
    for (let time = 0; time < 4; time += 1) await answered();
    expect(asked.map(({ length }) => length)).toEqual([2000, 2000, 500]);
    expect(asked.flat()).toEqual(keys);
  });
});
