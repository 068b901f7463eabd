import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeOf, gap, markWidth, planOf, type Room, type Stretch, spotOf } from './spot';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 200 }))
  .map(([from, length]): Stretch => ({ from, to: from + length }));
const line = fc.record({
  name: fc.integer({ min: 10, max: 300 }),
  taken: fc.array(stretch, { maxLength: 8 }),
  short: fc.integer({ min: 50, max: 160 }),
  reason: fc.integer({ min: 0, max: 160 }),
});
const whole: Stretch = { from: -40, to: 1100 };

const roomOf = ({ name, taken, short, reason }: { name: number; taken: Stretch[]; short: number; reason: number }) => {
  const texts = [{ from: 0, to: name }, ...taken.map(({ from, to }) => ({ from: from + name, to: to + name }))];
  const next = Math.min(whole.to, ...texts.slice(1).map(({ from }) => from));
  const room: Room = {
    name: { from: 0, to: name },
    next,
    free: freeOf(whole, texts),
    needs: { full: short + reason, short },
  };
  return { room, texts };
};

describe('free room of a line', () => {
  it('keeps its distance from every text and stays inside the row', () => {
    fc.assert(
      fc.property(fc.array(stretch), (taken) => {
        for (const { from, to } of freeOf(whole, taken)) {
          expect(to - from).toBeGreaterThanOrEqual(markWidth);
          expect(from >= whole.from && to <= whole.to).toBe(true);
          for (const text of taken) expect(text.to + gap <= from || text.from - gap >= to).toBe(true);
        }
      }),
    );
  });
});

describe('where a badge stands', () => {
  it('covers no text, unless as a mark in a row that has no free room at all behind its name', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('full', 'short', 'mark'),
        (lines, most) => {
          const rows = lines.map(roomOf);
          const plan = planOf(
            rows.map(({ room }) => room),
            null,
            most,
          );
          for (const { room, texts } of rows) {
            const spot = spotOf(room, plan);
            const over = texts.some(({ from, to }) => spot.from < to && spot.from + spot.width > from);
            if (over) expect(spot.shape).toBe('mark');
            if (spot.shape !== 'mark') expect(spot.width).toBeLessThanOrEqual(room.needs.full);
          }
        },
      ),
    );
  });
  it('is one column where the room is there', () => {
    const rooms = [80, 120, 60].map(
      (name) => roomOf({ name, taken: [{ from: 400, to: 500 }], short: 100, reason: 80 }).room,
    );
    const plan = planOf(rooms, null, 'full');
    expect(new Set(rooms.map((room) => spotOf(room, plan).from))).toEqual(new Set([120 + gap]));
    expect(rooms.map((room) => spotOf(room, plan).shape)).toEqual(['full', 'full', 'full']);
  });
  it('stays in its column when a row with a longer name comes into view', () => {
    const rooms = [80, 120, 60].map(
      (name) => roomOf({ name, taken: [{ from: 400, to: 500 }], short: 100, reason: 80 }).room,
    );
    const before = planOf(rooms, null, 'full');
    const longer = roomOf({ name: 200, taken: [{ from: 400, to: 500 }], short: 100, reason: 80 }).room;
    expect(planOf([...rooms, longer], before, 'full').column).toEqual(before.column);
    expect(spotOf(longer, before).from).toBe(200 + gap);
  });
});
