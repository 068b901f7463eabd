import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addYears,
  civil,
  dateOfDay,
  dayNumber,
  daysBetween,
  daysOn,
  nextAnniversary,
  weekdayOf,
  yearsBetween,
} from './civil';

const day = fc.integer({ min: -200_000, max: 200_000 });

describe('civil dates', () => {
  it('count days as the calendar does (against Date in UTC)', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDay(number)).toBe(date);
        expect(dayNumber(date)).toBe(number);
        expect(weekdayOf(date)).toBe(new Date(number * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    ['2026-03-28', 2, '2026-03-30'], // clocks go forward in Stockholm and Amsterdam on the 29th
    ['2026-10-24', 2, '2026-10-26'], // and back on the 25th
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s + %i days = %s, whatever the clocks do', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it('let a birthday on 29 February fall on 1 March in other years', () => {
    expect(addYears('2004-02-29', 21)).toBe('2025-03-01');
    expect(yearsBetween('2004-02-29', '2025-02-28')).toBe(20);
    expect(yearsBetween('2004-02-29', '2025-03-01')).toBe(21);
    expect(nextAnniversary('1990-11-22', '2026-11-22')).toBe('2026-11-22');
    expect(nextAnniversary('1990-11-21', '2026-11-22')).toBe('2027-11-21');
  });

  it('are none where the calendar has no such day, or years have other than four digits', () => {
    expect([civil(2024, 2, 29), civil(2023, 2, 29), civil(2026, 13, 1), civil(2026, 4, 31), civil(0, 1, 1)]).toEqual([
      '2024-02-29',
      null,
      null,
      null,
      null,
    ]);
    expect([daysOn('9999-12-31', 0), daysOn('9999-12-31', 1), daysOn('0001-01-01', -1)]).toEqual([
      '9999-12-31',
      null,
      null,
    ]);
    expect(daysOn('2026-11-22', Number.NaN)).toBeNull();
  });
});
