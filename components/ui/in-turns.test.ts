import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  const slow = (until: number) => {
    while (performance.now() < until);
  };

  it('lets others act in between, and comes to its end', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const seen: number[] = [];
    await inTurns(
      eachOf(items, (item) => {
        slow(performance.now() + 0.05);
        seen.push(item);
      }),
      new AbortController().signal,
    );
    clearInterval(timer);
    expect(seen).toEqual(items);
    expect(turns).toBeGreaterThan(3);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    let seen = 0;
    const work = inTurns(
      eachOf(items, () => {
        slow(performance.now() + 0.05);
        seen += 1;
      }),
      stop.signal,
    );
    stop.abort();
    expect(await work).toBeNull();
    expect(seen).toBeLessThan(items.length);
  });
});
