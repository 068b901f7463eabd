import { describe, expect, it } from 'vitest';
import { totalBeside, totalIn } from './total-in-text';

describe('totals in the words of pagers', () => {
  it.each([
    ['1-25 of 900', 25, 900],
    ['1–25 av 1 900', 25, 1900],
    ['Showing 1 to 10 of 57 entries', 10, 57],
    ['1 t/m 20 van 80', 20, 80],
    ['1 bis 20 von 1.234', 20, 1234],
    ['1 à 20 sur 80', 20, 80],
    ['25 of 900', 25, 900],
    ['900 träffar', 25, 900],
    ['Page 2 of 9', 25, null],
    ['3 contacts selected of your team', 25, null],
    ['Updated 2 minutes ago', 1, null],
  ])('%s beside %i rows', (text, read, total) => expect(totalBeside(text, read)).toBe(total));

  it('believes a text that an adapter names, except where it says that there are more', () => {
    expect(totalIn('1,204')).toBe(1204);
    expect(totalIn('50+ items')).toBeNull();
  });
});
