import { expect, it } from 'vitest';
import type { Badge } from '@/core/browser/calls';
import { page as words } from '@/core/languages/en/page';
import { sayTally, tallyOf } from './tally';

const badge = (name: string | null): Badge => ({
  row: '1',
  customer: { id: '1', name: 'Anna' },
  segment: name === null ? null : { key: name, name, tone: 'good' },
  text: '',
  provisional: false,
  moved: null,
  stale: null,
});

it('counts everybody on the page once, the biggest segment first and who can’t be told last', () => {
  const tally = tallyOf([null, 'Loyal', 'Champions', null, 'Champions', null].map(badge), words);
  expect(tally.map(({ name, count }) => [name, count])).toEqual([
    ['Champions', 2],
    ['Loyal', 1],
    ['Can’t tell', 3],
  ]);
  expect(sayTally(tally, words)).toBe('6 customers here: 2 Champions, 1 Loyal, 3 Can’t tell');
  expect(sayTally(tallyOf([badge('Loyal')], words), words)).toBe('1 customer here: 1 Loyal');
});
