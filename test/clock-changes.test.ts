import { afterEach, describe, expect, it, vi } from 'vitest';
import { now } from '../core/browser/clock';
import { tell } from '../core/segments/rules/tell';
import { addDays } from '../core/values/civil';
import { person } from './people';

const hour = 3_600_000;
const zones = ['Europe/Stockholm', 'Europe/Amsterdam'];
/** The last Sundays of March and of October: a day of 23 hours and one of 25. */
const changes = [
  ['2026-03-29', 23],
  ['2026-10-25', 25],
] as const;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe.each(zones)('in %s', (zone) => {
  it.each(changes)('a rule turns at midnight on either side of %s, which has %i hours', (change, hours) => {
    vi.stubEnv('TZ', zone);
    vi.useFakeTimers({ toFake: ['Date'] });
    const start = Date.parse(`${addDays(change, -3)}T00:00:00Z`);
    const todays: string[] = [];
    for (let at = start; at < start + 7 * 24 * hour; at += hour / 4) {
      vi.setSystemTime(at);
      todays.push(now().today);
    }
    // The zone is really the one that is meant: the day of the change has as many quarters as it should.
    expect(todays.filter((today) => today === change)).toHaveLength(hours * 4);
    for (let before = -1; before <= 2; before += 1) {
      const turns = addDays(change, before);
      const conditions = [
        {
          condition: { field: 'lastOrder', op: 'in the last', days: 30 } as const,
          lastOrder: addDays(turns, -31),
          after: 'out',
        },
        {
          condition: { field: 'lastOrder', op: 'more than ago', days: 90 } as const,
          lastOrder: addDays(turns, -91),
          after: 'in',
        },
        {
          condition: { field: 'daysSinceLastOrder', op: '<=', value: 365 } as const,
          lastOrder: addDays(turns, -366),
          after: 'out',
        },
      ];
      for (const { condition, lastOrder, after } of conditions)
        for (const today of todays) {
          const { is } = tell(condition, person('p', { lastOrder }), today);
          expect(is, `${condition.op} on ${today}`).toBe(today >= turns ? after : after === 'in' ? 'out' : 'in');
        }
    }
  });
});
