import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce } from '@/core/stretches';
import { eachOf, inTurns, sorted } from './in-turns';

describe('sorted', () => {
  it('is the engine’s own order, equal ones as they came', () => {
    const some = fc.array(fc.record({ key: fc.nat(20), at: fc.nat() }), { maxLength: 1200, size: 'max' });
    const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
    fc.assert(
      fc.property(some, (items) => {
        expect(atOnce(sorted(items, compare))).toEqual(items.toSorted(compare));
      }),
      { numRuns: 40 },
    );
  });
});

describe('inTurns', () => {
  const items = Array.from({ length: 2000 }, (_, at) => at);
  /** A clock that only the work moves: 0.05 ms an item. */
  let time = 0;
  const seen: number[] = [];
  const work = () =>
    eachOf(items, (item) => {
      time += 0.05;
      seen.push(item);
    });

  beforeEach(() => {
    time = 0;
    seen.length = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(performance, 'now').mockImplementation(() => time);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('lets others act after each half of a frame, and comes to its end', async () => {
    const done = inTurns(work(), new AbortController().signal);
    const pauses = [time];
    while (vi.getTimerCount() > 0) {
      vi.runOnlyPendingTimers();
      pauses.push(time);
    }
    await done;
    expect(seen).toEqual(items);
    // It looks at the clock each 3.2 ms, so a turn of 8 ms ends after 9.6.
    expect(pauses.map((at, turn) => at - (pauses[turn - 1] ?? 0)).filter((took) => took > 9.7)).toEqual([]);
    expect(pauses).toHaveLength(Math.ceil(100 / 9.6));
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const done = inTurns(work(), stop.signal);
    stop.abort();
    expect(await done).toBeNull();
    const before = seen.length;
    expect(before).toBeLessThan(items.length);
    vi.runAllTimers();
    expect(seen).toHaveLength(before);
  });
});
