import { expect, it } from 'vitest';
import { makeSpeaker } from '@/core/languages/speaker';
import { sayValue } from './say-value';

it.each([
  ['own:Year_Birth', 1957, '1957'],
  ['orders', 1957, '1,957'],
  ['country', 'SE', 'Sweden'],
  ['city', 'SE', 'SE'],
] as const)('%s: %s is shown as %s', (field, value, expected) => {
  expect(sayValue(value, typeof value === 'number' ? 'number' : 'category', makeSpeaker('en'), field)).toBe(expected);
});
