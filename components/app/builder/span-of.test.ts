import { describe, expect, it } from 'vitest';
import { spanOf } from './span-of';

describe('spanOf', () => {
  const below = (op: '<' | '<=') => spanOf({ field: 'orders', op, value: 100 }, '2026-11-29')?.[1] ?? 0;
  it('takes the limit where it is asked for, and not below it', () => {
    expect(below('<=')).toBe(100);
    expect(below('<')).toBeLessThan(100);
    expect(below('<')).toBeCloseTo(100);
  });
});
