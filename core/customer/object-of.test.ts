import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectOf } from './object-of';

it('makes the object of these keys with these values, whatever was made before', () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.string(), { maxLength: 6 })), (all) => {
      for (const keys of all) {
        const given = keys.filter((key) => key !== '__proto__');
        const made = objectOf(
          given,
          given.map((_, at) => at),
        );
        expect(made).toEqual(Object.fromEntries(given.map((key, at) => [key, at])));
      }
    }),
  );
});
