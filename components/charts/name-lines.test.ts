import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameLines } from './name-lines';

it('breaks a name between its words, and says where something is left out', () => {
  expect(nameLines('Trogna', 16)).toEqual(['Trogna']);
  expect(nameLines('Främsta femtedelen i köpsumma', 16)).toEqual(['Främsta', 'femtedelen i kö…']);
  expect(nameLines('Lower half by spend', 16)).toEqual(['Lower half by', 'spend']);
  expect(nameLines('Grundstückseigentümerverein', 16)).toEqual(['Grundstückseigen', 'tümerverein']);
});

it('has two lines at most, none of them longer than allowed, and none empty', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zå ]{1,60}$/), fc.integer({ min: 4, max: 20 }), (text, most) => {
      const name = text.trim() || 'a';
      const lines = nameLines(name, most);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect([line.length <= most, line.length > 0]).toEqual([true, true]);
    }),
  );
});
