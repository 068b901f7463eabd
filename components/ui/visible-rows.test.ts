import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleRows } from './visible-rows';

describe('visibleRows', () => {
  it('draws every row in sight, and few others', () => {
    const views = fc.record({
      top: fc.nat(500_000),
      height: fc.integer({ min: 0, max: 2000 }),
      row: fc.integer({ min: 20, max: 80 }),
      count: fc.nat(20_000),
    });
    fc.assert(
      fc.property(views, (view) => {
        const { first, end } = visibleRows(view);
        const { top, height, row, count } = view;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(count);
        expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 26);
        for (let at = Math.floor(top / row); at < Math.min(count, (top + height) / row); at++) {
          expect(at >= first && at < end).toBe(true);
        }
      }),
    );
  });
});
