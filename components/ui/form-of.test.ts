import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { methods } from '@/core/segments/index';
import { formOf, withSetting } from './form-of';

describe('the form of a schema', () => {
  it('asks for what can be set, with limits and defaults', () => {
    const schema = z.object({
      map: z._default(z.enum(['a', 'b']), 'b'),
      most: z.optional(z.int().check(z.gte(2), z.lte(10))),
      days: z._default(z.number().check(z.positive()), 30),
      deep: z._default(z.boolean(), true),
      fields: z.optional(z.array(z.string()).check(z.minLength(2))),
      currency: z.optional(z.nullable(z.string())),
      table: z._default(z.array(z.object({ points: z.number() })), []),
    });
    expect(formOf(schema)).toEqual([
      { key: 'map', optional: false, kind: 'choice', options: ['a', 'b'], start: 'b' },
      { key: 'most', optional: true, kind: 'number', whole: true, min: 2, max: 10, start: undefined },
      { key: 'days', optional: false, kind: 'number', whole: false, min: 0, max: undefined, start: 30 },
      { key: 'deep', optional: false, kind: 'yesNo', start: true },
      { key: 'fields', optional: true, kind: 'texts', least: 2 },
      { key: 'currency', optional: true, kind: 'text', start: undefined },
    ]);
  });

  it.each([...methods.values()].map((method) => [method.id, method] as const))('of the method %s', (_, method) => {
    const form = formOf(method.params);
    // Rules are made in the builder; every other method can be set here, and works with nothing set.
    if (method.params.safeParse({}).success) expect(form?.length).toBeGreaterThan(0);
    else expect(form).toBeNull();
    for (const field of form ?? [])
      if (field.kind === 'choice')
        for (const option of field.options) expect(method.params.safeParse({ [field.key]: option }).success).toBe(true);
  });

  it('leaves to the method what is unset again', () => {
    expect(withSetting({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
    expect(withSetting({ b: 2 }, 'a', 3)).toEqual({ a: 3, b: 2 });
  });
});
