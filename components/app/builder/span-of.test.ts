import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of';

describe('spanOf', () => {
  const below = (op: '<' | '<=') => spanOf({ field: 'orders', op, value: 100 }, '2026-11-29')?.[1] ?? 0;
  it('takes the limit where it is asked for, and not below it', () => {
    expect(below('<=')).toBe(100);
    expect(below('<')).toBeLessThan(100);
    expect(below('<')).toBeCloseTo(100);
  });

  it('takes a share from the limit that it comes to, and nothing before that is known', () => {
    const top = { field: 'orders', op: 'in the top', share: 0.2 } as const;
    expect(spanOf(top, '2026-11-29')).toBe(null);
    expect(spanOf({ ...top, limit: 7 }, '2026-11-29')).toEqual([7, Number.POSITIVE_INFINITY]);
    expect(spanOf({ ...top, op: 'in the bottom', limit: 2 }, '2026-11-29')).toEqual([Number.NEGATIVE_INFINITY, 2]);
  });
});
